import type { Book } from "../book/book";
import { HostError } from "../book/host-error";
import { guard, guardingOf, unguard, UNGUARDED, type Guarding } from "../book/validations";
import type { HostObject, Place } from "../wire/host-object";
import { oneOf, textOf, truth } from "./arguments";

const titleOf = textOf(0, 32);
const messageOf = textOf(0, 255);
const operatorOf = oneOf(
  ["Between", "GreaterThanOrEqualTo"],
  "DataValidation.Rule.decimal.operator",
);
const styleOf = oneOf(["Stop", "Warning", "Information"], "DataValidation.ErrorAlert.style");

export function validationObject(book: Book, place: Place): HostObject {
  const { sheet, here } = place;
  const change = (part: Partial<Guarding>): void => {
    book.refuseWhereProtected(sheet);
    const area = here();
    const old = guardingOf(sheet.validations, area) ?? UNGUARDED;
    sheet.validations = guard(sheet.validations, area, { ...old, ...part });
    book.formatChanged();
  };
  const read =
    (show: (guarding: Guarding) => unknown, ofMixed: unknown = null) =>
    () => {
      const guarding = guardingOf(sheet.validations, here());
      return guarding ? show(guarding) : ofMixed;
    };
  return {
    kind: "DataValidation",
    read: {
      Rule: read(({ decimal }) => (decimal ? { decimal } : {})),
      Prompt: read(({ prompt }) => ({ showPrompt: true, ...prompt })),
      ErrorAlert: read(({ error }) => ({ showAlert: true, ...error })),
      IgnoreBlanks: read(({ ignoreBlanks }) => ignoreBlanks),
      Type: read(({ decimal }) => (decimal ? "Decimal" : "None"), "MixedCriteria"),
    },
    write: {
      Rule: (rule: unknown) => change({ decimal: decimalOf(rule) }),
      Prompt: (prompt: unknown) => change({ prompt: promptOf(prompt) }),
      ErrorAlert: (alert: unknown) => change({ error: alertOf(alert) }),
      IgnoreBlanks: (value: unknown) => change({ ignoreBlanks: truth(value) }),
    },
    calls: { Clear: () => clear(book, place) },
  };
}

function clear(book: Book, { sheet, here }: Place): void {
  book.refuseWhereProtected(sheet);
  sheet.validations = unguard(sheet.validations, here());
  book.formatChanged();
}

function decimalOf(rule: unknown): NonNullable<Guarding["decimal"]> {
  const { decimal, ...others } = partsOf(rule);
  for (const kind of Object.keys(others)) {
    throw new HostError("ApiNotFound", `The simulated Excel has no DataValidation.Rule.${kind}.`);
  }
  const { formula1, formula2, operator } = partsOf(decimal);
  const bounds = { operator: operatorOf(operator), formula1: boundOf(formula1) };
  return bounds.operator === "Between" ? { ...bounds, formula2: boundOf(formula2) } : bounds;
}

function boundOf(bound: unknown): number | string {
  if (typeof bound === "number" || (typeof bound === "string" && bound !== "")) return bound;
  throw new HostError("InvalidArgument", "A bound is a number or a formula.");
}

function promptOf(prompt: unknown): Guarding["prompt"] {
  const { showPrompt, title, message } = partsOf(prompt);
  const told = { title: titleOf(title), message: messageOf(message) };
  return truth(showPrompt) ? told : UNGUARDED.prompt;
}

function alertOf(alert: unknown): Guarding["error"] {
  const { showAlert, style, title, message } = partsOf(alert);
  if (!truth(showAlert)) {
    throw new HostError("ApiNotFound", "The simulated Excel always tells of what it refuses.");
  }
  return { style: styleOf(style), title: titleOf(title), message: messageOf(message) };
}

function partsOf(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) {
    throw new HostError("InvalidArgument", `${String(value)} does not say what cells take in.`);
  }
  return value as Record<string, unknown>;
}
