/** Words too wide to say what somebody looks for. */
export const generalWords =
  `day days time times thing things way ways life people person someone something anything everything nothing
help need want good bad better worse best new old big little small right wrong first last next long short hard easy today tomorrow now
week month year hour minute minutes always never again still back start stop try keep make go come take give find know think say tell
ask look see use work works feel feeling feels really much many more most less lot idea ideas tips advice stuff man woman guy girl boy
world place part end point problem problems issue question reason case kind sort type set list show turn put let mean happen happens
happened able possible away around while until since after before during without within about around always one two three four five
ten free change move open close read write play run call learn live stay leave`.split(/\s+/);

/** Words of other fields, where a place for coping has nothing to say. */
export const outsideWords = `football soccer bitcoin recipe weather car`.split(/\s+/);
