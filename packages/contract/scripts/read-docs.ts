import ts from 'typescript';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the comments in the contract's sources say: of each exported schema, and of each of its fields. */
export interface Docs {
  /** A sentence or two about the schema. */
  text: string;
  /** The same for its fields, by name. */
  fields: Readonly<Record<string, string>>;
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
        const fields = fieldsOf(statement.body, docs);
        docs.set(statement.name.text, { text: commentOf(statement), fields });
      }
      if (!ts.isVariableStatement(statement)) return;
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (!initializer || !ts.isIdentifier(name)) continue;
        docs.set(name.text, { text: commentOf(statement), fields: fieldsOf(initializer, docs) });
      }
    });
  }
  return docs;
}

/** The comments of the fields in the first object literal below a node, those it spreads included. */
function fieldsOf(below: ts.Node, docs: ReadonlyMap<string, Docs>): Record<string, string> {
  const fields: Record<string, string> = {};
  const visit = (node: ts.Node): boolean => {
    if (!ts.isObjectLiteralExpression(node)) return node.forEachChild(visit) ?? false;
    for (const property of node.properties) {
      if (ts.isSpreadAssignment(property)) {
        const spread = property.expression.getText().replace('.entries', '');
        Object.assign(fields, docs.get(spread)?.fields);
      }
      const comment = commentOf(property);
      if (comment && property.name && ts.isIdentifier(property.name)) {
        fields[property.name.text] = comment;
      }
    }
    return true;
  };
  visit(below);
  return fields;
}

function commentOf(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter((comment) => ts.isJSDoc(comment));
  return (ts.getTextOfJSDocComment(comments.at(-1)?.comment) ?? '').replace(/\s+/g, ' ').trim();
}
