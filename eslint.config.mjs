import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Numbers, strings, regexes, lists, sets and tables of data at the top of a file. */
const DATA = [
  "Literal",
  "TemplateLiteral",
  "UnaryExpression",
  "ArrayExpression",
  "NewExpression[callee.name=/^(Set|Map|Decimal|RegExp)$/][arguments.length>0]",
  "TSAsExpression > ArrayExpression",
].map((kind) => `VariableDeclarator[id.name=/[a-z]/] > ${kind}.init`);
const TABLE =
  "VariableDeclarator[id.name=/[a-z]/][id.typeAnnotation.typeAnnotation.typeName.name=Readonly] > ObjectExpression.init";
const CONSTANTS = [...DATA, TABLE].flatMap((declarator) =>
  ["Program", "Program > ExportNamedDeclaration"].map(
    (place) => `${place} > VariableDeclaration[kind=const] > ${declarator}`,
  ),
);

export default tseslint.config(
  { ignores: ["dist/", "release/", "node_modules/", "test/fixtures/"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message: "Cell text is shown as text." },
      ],
      "max-lines": ["error", { max: 350 }],
      "max-params": ["error", { max: 3 }],
      "no-restricted-syntax": [
        "error",
        ...CONSTANTS.map((selector) => ({ selector, message: "Constants are UPPER_CASE." })),
      ],
    },
  },
  {
    // The object model's own members take what Microsoft gave them.
    files: ["src/simulator/objects/**"],
    rules: { "max-params": "off" },
  },
);
