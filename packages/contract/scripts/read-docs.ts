import ts from 'typescript';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the comments in the contract's sources say: of each exported schema, and of each of its fields. */
export interface Docs {
  /** A sentence or two about the schema. */
  text: string;
  /** The same for its fields, by name. */
  fields: Readonly<Record<string, string>>;
  /** The words that an `openEnum` among its fields knows, by the field's name. */
  words: Readonly<Record<string, readonly string[]>>;
}

/**
 * Reads the TSDoc of every exported constant, so that it is written once and told twice: in editors
 * and in the OpenAPI description.
 *
 * @param folder - The folder of the sources.
 * @returns What the comments say, by the constant's name.
 */
export function readDocs(folder: string): ReadonlyMap<string, Docs> {
  const docs = new Map<string, Docs>();
  for (const file of globSync('**/*.ts', { cwd: folder, exclude: ['fixtures/**'] }).sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    source.forEachChild((statement) => {
      if (ts.isFunctionDeclaration(statement) && statement.name && statement.body) {
        const read = readFields(statement.body, docs);
        docs.set(statement.name.text, { text: commentOf(statement), ...read });
      }
      if (!ts.isVariableStatement(statement)) return;
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (!initializer || !ts.isIdentifier(name)) continue;
        docs.set(name.text, { text: commentOf(statement), ...readFields(initializer, docs) });
      }
    });
  }
  return docs;
}

/** What is said of the fields in the first object literal below a node, those it spreads included. */
function readFields(below: ts.Node, docs: ReadonlyMap<string, Docs>): Omit<Docs, 'text'> {
  const fields: Record<string, string> = {};
  const words: Record<string, readonly string[]> = {};
  const visit = (node: ts.Node): boolean => {
    if (!ts.isObjectLiteralExpression(node)) return node.forEachChild(visit) ?? false;
    for (const property of node.properties) {
      if (ts.isSpreadAssignment(property)) {
        const spread = property.expression.getText().replace('.entries', '');
        Object.assign(fields, docs.get(spread)?.fields);
        Object.assign(words, docs.get(spread)?.words);
      }
      const comment = commentOf(property);
      if (comment && property.name && ts.isIdentifier(property.name)) {
        fields[property.name.text] = comment;
        const known = wordsOf(property);
        if (known) words[property.name.text] = known;
      }
    }
    return true;
  };
  visit(below);
  return { fields, words };
}

/** The words given to the `openEnum` of a field, there or in a constant of the same file. */
function wordsOf(field: ts.Node): string[] | undefined {
  const given = /\bopenEnum\(([^)]+)\)/.exec(field.getText())?.[1];
  if (given === undefined) return undefined;
  const list = given.startsWith('[')
    ? given
    : new RegExp(`const ${given} = (.+?)( as const)?;`).exec(field.getSourceFile().text)?.[1];
  return [...(list ?? '').matchAll(/'(.+?)'/g)].map(([, word = '']) => word);
}

function commentOf(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter((comment) => ts.isJSDoc(comment));
  return (ts.getTextOfJSDocComment(comments.at(-1)?.comment) ?? '').replace(/\s+/g, ' ').trim();
}
