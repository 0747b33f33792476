/** A secret for tests only. A forum that people use makes its own. */
export const testSecret = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';
export const templateName = 'alongside_template';
