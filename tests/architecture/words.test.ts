import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { english } from '../../views/words/en/catalogue.ts';
import { productFiles, root } from './source-files.ts';

const hasKey = (key: string): boolean => Object.hasOwn(english, key);

describe('every word on a page comes from the catalogue (AX-8, AX-10)', () => {
  test('views hold no sentence of their own', async () => {
    const files = (await productFiles('views')).filter((file) => !file.startsWith('views/words/'));
    expect(files.length).toBeGreaterThan(50);
    expect((await Promise.all(files.map(wordsIn))).flat()).toEqual([]);
  });

  test.each([
    ['text between tags', '<p>Hello</p>'],
    ['text in braces', "<p>{'Hello there'}</p>"],
    ['text in a template', '<p>{`Hello $' + '{name}`}</p>'],
    ['a choice of texts', "<p>{a ? 'Yes' : say('x')}</p>"],
    ['a label for screen readers', '<nav aria-label="Pages" />'],
    ['a label in braces', "<Field label={'Your name'} />"],
    ['a placeholder', '<input placeholder="Search" />'],
    ['a page title', '<SitePage title="Front" />'],
    ['markup put together as text', 'html`<p>Hello</p>`'],
  ])('%s would be noticed', (_, markup) => {
    expect(hardCoded('seed.tsx', `export const seed = ${markup};`)).not.toEqual([]);
  });

  test.each([
    ['a sentence of the catalogue', "<p>{say('frame.help')}</p>"],
    ['signs and numbers', '<p>· {3} – 4</p>'],
    ['codes and classes', '<Button kind="main" name="mask">{say("x")}</Button>'],
    ['markup around sentences', 'html`<a class="tall" href="$' + '{url}">$' + '{words}</a>`'],
  ])('%s is fine', (_, markup) => {
    expect(hardCoded('seed.tsx', `export const seed = ${markup};`)).toEqual([]);
  });
});

describe('every code a request can end in has its sentence', () => {
  test('refusals, messages of forms and verdicts of policies are keys of the catalogue', async () => {
    const files = (await productFiles('src')).filter((file) => !file.startsWith('src/start/'));
    const codes = (await Promise.all(files.map(codesIn))).flat();
    expect(codes.length).toBeGreaterThan(60);
    expect([
      ...new Set(codes.filter(({ key }) => !hasKey(key)).map(({ key, file }) => `${key} in ${file}`)),
    ]).toEqual([]);
  });

  test('every notice after a redirect has its sentence', async () => {
    const texts = await Promise.all(
      (await productFiles('src')).map((file) => readFile(join(root, file), 'utf8')),
    );
    const codes = texts.flatMap((text) => [
      ...[...text.matchAll(/(?:backTo|threadDone|withDone)\((?:[^()]|\([^()]*\))*,\s*'([a-z-]+)'[,)]/g)].map(
        ([, code]) => code,
      ),
      ...[...text.matchAll(/[?&]done=([a-z-]+)/g)].map(([, code]) => code),
    ]);
    expect(codes).toContain('answer-up');
    expect(codes.filter((code) => !hasKey(`done.${code}`))).toEqual([]);
  });

  test('no two files of words give the same key', async () => {
    const files = (await productFiles('views/words/en')).filter((file) => !file.endsWith('/catalogue.ts'));
    const places = new Map<string, string[]>();
    for (const file of files) {
      const words = Object.values((await import(join(root, file))) as Record<string, Record<string, string>>);
      for (const key of words.flatMap((list) => Object.keys(list)))
        places.set(key, [...(places.get(key) ?? []), file]);
    }
    expect([...places].filter(([, where]) => where.length > 1)).toEqual([]);
    expect(
      [...places].filter(([key]) => !hasKey(key)),
      'not in catalogue.ts',
    ).toEqual([]);
  });
});

async function wordsIn(file: string): Promise<string[]> {
  return hardCoded(file, await readFile(join(root, file), 'utf8'));
}

/** Attributes whose text a person reads or hears; elsewhere a text is a code. */
const spoken =
  /^(aria-(label|description|valuetext|roledescription)|alt|label|title|placeholder|hint|legend|heading|summary|text)$/;
const letters = /\p{L}{2,}/u;

/** Words in a view that did not come through `say`. */
function hardCoded(file: string, text: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const note = (node: ts.Node, words: string): void => {
    if (letters.test(words)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1} ${words.trim()}`);
    }
  };
  /** Texts that an expression can come to, as far as they are written out in it. */
  const literal = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) note(node, node.text);
    else if (ts.isTemplateExpression(node))
      note(node, [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(' '));
    else if (ts.isParenthesizedExpression(node)) literal(node.expression);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(literal);
    else if (ts.isBinaryExpression(node) && /^(&&|\|\||\?\?|\+)$/.test(node.operatorToken.getText())) {
      literal(node.right);
      if (node.operatorToken.getText() !== '&&') literal(node.left);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent))
      literal(node.expression);
    if (ts.isJsxAttribute(node) && spoken.test(node.name.getText()) && node.initializer) {
      literal(
        ts.isJsxExpression(node.initializer)
          ? (node.initializer.expression ?? node.initializer)
          : node.initializer,
      );
    }
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html')
      note(node, wordsOfTemplate(node.template));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The text of an `html` template outside of its tags and its style sheet. */
function wordsOfTemplate(template: ts.TemplateLiteral): string {
  const parts = ts.isTemplateExpression(template)
    ? [template.head.text, ...template.templateSpans.map((span) => span.literal.text)]
    : [template.text];
  return parts
    .join('\u0000')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ');
}

interface Code {
  key: string;
  file: string;
}

/**
 * Texts in code that must be keys: codes and fields of problems, messages of schemas, verdicts. A text counts where
 * it stands as an argument or a value and looks like a key whose first word the catalogue knows.
 */
async function codesIn(file: string): Promise<Code[]> {
  const codes: Code[] = [];
  const source = ts.createSourceFile(
    file,
    await readFile(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Problem') {
      for (const argument of node.arguments?.slice(1) ?? []) codes.push(...keysWithin(argument, file));
    }
    if (
      /\.(input|policy)\.ts$/.test(file) &&
      ts.isStringLiteral(node) &&
      isKeyLike(node.text) &&
      !isType(node)
    ) {
      codes.push({ key: node.text, file });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return codes;
}

function keysWithin(node: ts.Node, file: string): Code[] {
  const own = ts.isStringLiteral(node) && isKeyLike(node.text) ? [{ key: node.text, file }] : [];
  return [...own, ...node.getChildren().flatMap((child) => keysWithin(child, file))];
}

const isKeyLike = (text: string): boolean => /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/.test(text);
const isType = (node: ts.Node): boolean =>
  ts.isLiteralTypeNode(node.parent) || ts.isImportDeclaration(node.parent);
