import { describe, expect, test } from 'vitest';
import { renderSource } from './render-source.ts';

const REL = 'rel="noopener noreferrer nofollow ugc"';

/** What members write, and the HTML that CommonMark asks for; headings two levels down, single line ends kept. */
const EXAMPLES: Record<string, [source: string, html: string][]> = {
  'paragraphs and line ends': [
    ['aaa\n\nbbb', '<p>aaa</p>\n<p>bbb</p>'],
    ['aaa\nbbb', '<p>aaa<br />\nbbb</p>'],
    ['aaa  \nbbb', '<p>aaa<br />\nbbb</p>'],
    ['aaa\\\nbbb', '<p>aaa<br />\nbbb</p>'],
    ['aaa\n\n\n\nbbb', '<p>aaa</p>\n<p>bbb</p>'],
    ['  aaa\n bbb', '<p>aaa<br />\nbbb</p>'],
    ['aaa\n             bbb', '<p>aaa<br />\nbbb</p>'],
    ['a\u00a0b & c < d > e "f"', '<p>a\u00a0b &amp; c &lt; d &gt; e "f"</p>'],
  ],
  emphasis: [
    ['*foo bar*', '<p><em>foo bar</em></p>'],
    ['_foo bar_', '<p><em>foo bar</em></p>'],
    ['**foo bar**', '<p><strong>foo bar</strong></p>'],
    ['__foo bar__', '<p><strong>foo bar</strong></p>'],
    ['***foo***', '<p><em><strong>foo</strong></em></p>'],
    ['*foo **bar** baz*', '<p><em>foo <strong>bar</strong> baz</em></p>'],
    ['**foo*bar*baz**', '<p><strong>foo<em>bar</em>baz</strong></p>'],
    ['foo*bar*', '<p>foo<em>bar</em></p>'],
    ['foo_bar_baz', '<p>foo_bar_baz</p>'],
    ['a * foo bar*', '<p>a * foo bar*</p>'],
    ['2 * 3 * 4', '<p>2 * 3 * 4</p>'],
    ['* *', '<ul>\n<li><ul>\n<li></li>\n</ul>\n</li>\n</ul>'],
    ['**foo', '<p>**foo</p>'],
    ['\\*foo\\*', '<p>*foo*</p>'],
    ['*foo\nbar*', '<p><em>foo<br />\nbar</em></p>'],
    ['~~foo~~', '<p><del>foo</del></p>'],
    ['~~a *b* c~~', '<p><del>a <em>b</em> c</del></p>'],
    ['пристаням_стремятся_', '<p>пристаням_стремятся_</p>'],
  ],
  code: [
    ['`foo`', '<p><code>foo</code></p>'],
    ['`` foo ` bar ``', '<p><code>foo ` bar</code></p>'],
    ['`*foo*`', '<p><code>*foo*</code></p>'],
    ['`<a href="b">&amp;`', '<p><code>&lt;a href="b"&gt;&amp;amp;</code></p>'],
    ['`foo', '<p>`foo</p>'],
    ['```\n<\n >\n```', '<pre><code>&lt;\n &gt;\n</code></pre>'],
    ['~~~ js\na\n\nb\n~~~', '<pre><code>a\n\nb\n</code></pre>'],
    ['```\n*foo*\n', '<pre><code>*foo*\n</code></pre>'],
    ['    a simple\n      code block', '<pre><code>a simple\n  code block\n</code></pre>'],
    ['a\n    b', '<p>a<br />\nb</p>'],
    ['- a\n\n  ```\n  b\n  ```', '<ul>\n<li><p>a</p>\n<pre><code>b\n</code></pre>\n</li>\n</ul>'],
  ],
  quotes: [
    ['> foo\n> bar', '<blockquote>\n<p>foo<br />\nbar</p>\n</blockquote>'],
    ['> foo\nbar', '<blockquote>\n<p>foo<br />\nbar</p>\n</blockquote>'],
    ['>foo\n\nbar', '<blockquote>\n<p>foo</p>\n</blockquote>\n<p>bar</p>'],
    ['> foo\n\n> bar', '<blockquote>\n<p>foo</p>\n</blockquote>\n<blockquote>\n<p>bar</p>\n</blockquote>'],
    ['> foo\n>\n> bar', '<blockquote>\n<p>foo</p>\n<p>bar</p>\n</blockquote>'],
    ['> > foo\n> bar', '<blockquote>\n<blockquote>\n<p>foo<br />\nbar</p>\n</blockquote>\n</blockquote>'],
    ['> - a\n> - b', '<blockquote>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</blockquote>'],
    ['foo\n> bar', '<p>foo</p>\n<blockquote>\n<p>bar</p>\n</blockquote>'],
  ],
  lists: [
    ['- a\n- b\n- c', '<ul>\n<li>a</li>\n<li>b</li>\n<li>c</li>\n</ul>'],
    ['* a\n+ b', '<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>'],
    ['1. a\n2. b', '<ol>\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['3) a\n4) b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['- a\n\n- b', '<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>'],
    ['- a\n  - b\n    - c', '<ul>\n<li>a<ul>\n<li>b<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n</li>\n</ul>'],
    ['1. a\n   - b\n2. c', '<ol>\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ol>'],
    ['- a\n\n  b', '<ul>\n<li><p>a</p>\n<p>b</p>\n</li>\n</ul>'],
    ['- a\n  > b', '<ul>\n<li>a<blockquote>\n<p>b</p>\n</blockquote>\n</li>\n</ul>'],
    ['- a\nb', '<ul>\n<li>a<br />\nb</li>\n</ul>'],
    ['-one\n\n2.two', '<p>-one</p>\n<p>2.two</p>'],
    ['In 1995 we met\n1986. A great year', '<p>In 1995 we met<br />\n1986. A great year</p>'],
    ['Foo\n- bar', '<p>Foo</p>\n<ul>\n<li>bar</li>\n</ul>'],
    ['- [ ] rest\n- [x] tea', '<ul>\n<li>[ ] rest</li>\n<li>[x] tea</li>\n</ul>'],
  ],
  'headings and rules': [
    ['# foo', '<h3>foo</h3>'],
    ['## foo ##', '<h4>foo</h4>'],
    ['#### foo', '<h6>foo</h6>'],
    ['###### *foo*', '<h6><em>foo</em></h6>'],
    ['#foo', '<p>#foo</p>'],
    ['####### foo', '<p>####### foo</p>'],
    ['foo\n===', '<h3>foo</h3>'],
    ['foo\n---', '<h4>foo</h4>'],
    ['---', '<hr />'],
    ['a\n\n* * *\n\nb', '<p>a</p>\n<hr />\n<p>b</p>'],
  ],
  links: [
    ['<https://a.example/b>', `<p><a href="https://a.example/b" ${REL}>https://a.example/b</a></p>`],
    [
      '[https://a.example](https://a.example "c")',
      `<p><a href="https://a.example" ${REL}>https://a.example</a></p>`,
    ],
    ['[a.example][1]\n\n[1]: https://a.example', `<p><a href="https://a.example" ${REL}>a.example</a></p>`],
    [
      '[A.example]\n\n[a.EXAMPLE]: <https://a.example>',
      `<p><a href="https://a.example" ${REL}>A.example</a></p>`,
    ],
    [
      '[*b*](https://a.example/(c))',
      `<p><a href="https://a.example/(c)" ${REL}><em>b</em></a> <bdi>(a.example)</bdi></p>`,
    ],
    ['[foo]', '<p>[foo]</p>'],
    ['[foo] (bar)', '<p>[foo] (bar)</p>'],
  ],
  'characters and tables': [
    ['&copy; &#35; &auml; &nope;', '<p>© # ä &amp;nope;</p>'],
    ['\\# \\[a\\] \\\\ \\a', '<p># [a] \\ \\a</p>'],
    ['&#42;foo&#42;', '<p>*foo*</p>'],
    [
      '| a | b |\n|:--|--:|\n| c | *d* |',
      '<table tabindex="0">\n<thead>\n<tr>\n<th scope="col">a</th>\n<th scope="col">b</th>\n</tr>\n</thead>\n<tbody><tr>\n<td>c</td>\n<td><em>d</em></td>\n</tr>\n</tbody></table>',
    ],
  ],
};

describe.each(Object.keys(EXAMPLES))('SECURITY 6: CommonMark, %s', (topic) => {
  test.each(EXAMPLES[topic] ?? [])('%j', (source, html) => {
    expect(renderSource(source)).toBe(html);
  });
});
