import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "..");

/** A member of Excel's object model at a place where the adapter uses it. */
export interface Use {
  /** "src/excel/cell/merges.ts:16". */
  readonly place: string;
  /** "Range.getMergedAreasOrNullObject". */
  readonly member: string;
  /** The minor version of ExcelApi that brought it; Infinity where it is of another set, or of none. */
  readonly since: number;
  /** The newest minor version that is asked for before the place is reached; 0 where none is. */
  readonly guard: number;
}

/** The minor version of ExcelApi that the manifest asks for. */
export function manifestFloor(): number {
  const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
  return Number(/<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(manifest)![1]);
}

/**
 * Every use of a member of Excel's object model in these files, by the types of @types/office-js, whose
 * comments tell the set of each. Members named in texts (`load("values,text")`) and in wanted properties
 * count too; not those of event arguments, which an older Excel leaves out instead of refusing.
 */
export function membersUsed(files: readonly string[] = adapterFiles()): Use[] {
  const program = ts.createProgram(files, options());
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter(({ fileName }) => files.includes(fileName));
  const guardOf = guards(sources, checker);
  return sources.flatMap((source) => {
    const uses: Use[] = [];
    const visit = (node: ts.Node): void => {
      for (const symbol of membersAt(node, checker)) {
        const known = memberOf(symbol, node, checker);
        if (!known) continue;
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        const place = `${relative(ROOT, source.fileName)}:${line + 1}`;
        uses.push({ place, ...known, guard: guardOf(node) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return uses;
  });
}

/** Uses that an Excel at the manifest's floor would refuse: nothing asks whether it can. */
export function unguarded(uses: readonly Use[], floor = manifestFloor()): Use[] {
  return uses.filter(({ since, guard }) => since > Math.max(floor, guard));
}

function options(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) =>
    ts.sys.readFile(path),
  );
  return { ...ts.parseJsonConfigFileContent(config, ts.sys, ROOT).options, types: ["office-js"] };
}

function adapterFiles(): string[] {
  return ts.sys.readDirectory(join(ROOT, "src/excel"), [".ts"]);
}

/** What a node names: a property, one that is taken out of an object, one that is wanted, or those of a text. */
function membersAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  const found = (symbol: ts.Symbol | undefined) => (symbol ? [symbol] : []);
  if (ts.isPropertyAccessExpression(node)) return found(checker.getSymbolAtLocation(node.name));
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    return found(checker.getTypeAtLocation(node.parent).getProperty(name));
  }
  if (
    ts.isObjectLiteralElementLike(node) &&
    node.name &&
    ts.isObjectLiteralExpression(node.parent)
  ) {
    const wanted = checker.getContextualType(node.parent);
    return found(wanted && checker.getNonNullableType(wanted).getProperty(node.name.getText()));
  }
  if (ts.isCallExpression(node)) return loadedBy(node, checker);
  return [];
}

/** What `range.load("a,items/b")` names. */
function loadedBy(call: ts.CallExpression, checker: ts.TypeChecker): ts.Symbol[] {
  const [wanted] = call.arguments;
  const { expression } = call;
  if (!wanted || !ts.isPropertyAccessExpression(expression) || expression.name.text !== "load")
    return [];
  const type = checker.getTypeAtLocation(wanted);
  if (!type.isStringLiteral()) return [];
  return type.value.split(",").flatMap((path) => {
    let owner = checker.getTypeAtLocation(expression.expression);
    return path.split("/").map((name) => {
      const symbol = owner.getProperty(name.trim());
      if (!symbol) throw new Error(`${call.getText()}: there is no ${name}.`);
      const held = checker.getTypeOfSymbolAtLocation(symbol, call);
      owner = checker.getIndexTypeOfType(held, ts.IndexKind.Number) ?? held;
      return symbol;
    });
  });
}

function memberOf(symbol: ts.Symbol, node: ts.Node, checker: ts.TypeChecker) {
  const called = ts.isCallExpression(node.parent) && node.parent.expression === node;
  const signature = called
    ? checker.getResolvedSignature(node.parent as ts.CallExpression)
    : undefined;
  const declaration = signature?.declaration ?? symbol.declarations?.[0];
  if (!declaration || !isOfExcel(declaration)) return null;
  const owner = declaration.parent as ts.Node & { name?: ts.Identifier };
  const ownerName = owner.name?.text ?? "";
  if (ownerName.endsWith("EventArgs")) return null;
  return {
    member: `${ownerName}.${symbol.name}`,
    since: sinceOf(declaration) ?? sinceOf(owner) ?? 1,
  };
}

function isOfExcel(node: ts.Node): boolean {
  if (!/@types\/office-js\//.test(node.getSourceFile().fileName)) return false;
  const within = (each: ts.Node | undefined): boolean =>
    each !== undefined &&
    ((ts.isModuleDeclaration(each) && each.name.text === "Excel") || within(each.parent));
  return within(node);
}

/** Of "[Api set: ExcelApi 1.1 for reading; 1.4 for setting it]" the later; null where no set is told. */
function sinceOf(node: ts.Node): number | null {
  const told = /\[Api set: ([^\]]*)\]/.exec(
    node.getFullText().slice(0, node.getLeadingTriviaWidth()),
  );
  if (!told) return null;
  if (!/^ExcelApi 1\./.test(told[1]!)) return Infinity;
  return Math.max(...[...told[1]!.matchAll(/\b1\.(\d+)/g)].map(([, minor]) => Number(minor)));
}

/**
 * What is asked for on the way to a place: by the function it stands in, or by every function that names
 * this one. It is not seen whether the answer is heeded; the tests in an Excel of that age see it.
 */
function guards(
  sources: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
): (node: ts.Node) => number {
  const asked = new Map<ts.Node, number>();
  const namedIn = new Map<ts.Node, Set<ts.Node>>();
  const named = (identifier: ts.Identifier): ts.Node | undefined => {
    const symbol = checker.getSymbolAtLocation(identifier);
    if (!symbol) return undefined;
    const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return meant.declarations?.find(ts.isFunctionDeclaration);
  };
  const visit = (node: ts.Node): void => {
    const minor = ts.isCallExpression(node)
      ? /isSetSupported\("ExcelApi", "1\.(\d+)"\)$/.exec(node.getText())
      : null;
    if (minor) asked.set(functionAround(node), Number(minor[1]));
    const callee = ts.isIdentifier(node) ? named(node) : undefined;
    if (callee && node.parent !== callee && !ts.isImportSpecifier(node.parent)) {
      namedIn.set(callee, (namedIn.get(callee) ?? new Set()).add(functionAround(node)));
    }
    ts.forEachChild(node, visit);
  };
  sources.forEach(visit);
  const predicates = [...asked.keys()].filter(isPredicate);
  for (const predicate of predicates) {
    for (const place of namedIn.get(predicate) ?? []) {
      asked.set(place, Math.max(asked.get(place) ?? 0, asked.get(predicate)!));
    }
  }
  /** A function kept in a constant is handed on: who calls it is not seen, its file answers for it. */
  const inFile = (place: ts.Node) =>
    Math.max(
      0,
      ...[...asked].flatMap(([other, minor]) =>
        other.getSourceFile() === place.getSourceFile() ? [minor] : [],
      ),
    );
  const guardAt = (place: ts.Node, seen: readonly ts.Node[]): number => {
    const own = asked.get(place) ?? (ts.isVariableDeclaration(place) ? inFile(place) : undefined);
    if (own !== undefined) return own;
    const callers = [...(namedIn.get(place) ?? [])];
    if (callers.length === 0) return 0;
    const onward = callers.filter((caller) => !seen.includes(caller));
    return Math.min(Infinity, ...onward.map((caller) => guardAt(caller, [...seen, place])));
  };
  return (node) => guardAt(functionAround(node), []);
}

/** The function declared around a node, or the constant that holds it; the file where there is none. */
function functionAround(node: ts.Node): ts.Node {
  const held = (each: ts.Node) =>
    ts.isVariableDeclaration(each) &&
    each.initializer !== undefined &&
    ts.isArrowFunction(each.initializer) &&
    ts.isSourceFile(each.parent.parent.parent);
  return (
    ts.findAncestor(node, (each) => ts.isFunctionDeclaration(each) || held(each)) ??
    node.getSourceFile()
  );
}

function isPredicate(node: ts.Node): boolean {
  return ts.isFunctionDeclaration(node) && node.type?.kind === ts.SyntaxKind.BooleanKeyword;
}

/** `npm run members`: every member once, with its set and the places above the floor. */
if (require.main === module) {
  const uses = membersUsed();
  const floor = manifestFloor();
  const members = [...new Set(uses.map(({ member }) => member))].sort();
  for (const member of members) {
    const places = uses.filter((use) => use.member === member);
    const above = places.filter(({ since }) => since > floor);
    const told = above.map(({ place, guard }) => `${place} (asks for 1.${guard})`);
    console.log([`1.${places[0]!.since}`, member, ...told].join("\t"));
  }
}
