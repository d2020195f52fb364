import { HostError } from "../book/host-error";

/** Takes a colour in; throws an InvalidArgument at anything but "#RRGGBB". */
export function hexColor(color: unknown): string {
  if (typeof color !== "string" || !/^#[0-9A-F]{6}$/i.test(color)) {
    throw new HostError("InvalidArgument", `"${String(color)}" is no colour like #FFC7CF.`);
  }
  return color.toUpperCase();
}

/** Takes one of some words in; throws an ApiNotFound at any other, naming it as a kind of `member`. */
export function oneOf<T extends string>(words: readonly T[], member: string): (word: unknown) => T {
  return (word) => {
    const found = words.find((one) => one === word);
    if (found === undefined) {
      throw new HostError("ApiNotFound", `The simulated Excel has no ${member} ${String(word)}.`);
    }
    return found;
  };
}

/** Takes a number within bounds in; throws an InvalidArgument at anything else. */
export function numberIn(least: number, most: number): (number: unknown) => number {
  return (number) => {
    if (typeof number !== "number" || !(number >= least && number <= most)) {
      throw new HostError("InvalidArgument", `${String(number)} is not from ${least} to ${most}.`);
    }
    return number;
  };
}

/** Takes whole numbers of at least 1 in, as `numberIn`. */
export function countUpTo(most: number): (number: unknown) => number {
  const within = numberIn(1, most);
  return (number) => {
    if (!Number.isInteger(number)) {
      throw new HostError("InvalidArgument", `${String(number)} is no whole number.`);
    }
    return within(number);
  };
}

export function truth(value: unknown): boolean {
  if (typeof value !== "boolean") {
    throw new HostError("InvalidArgument", `"${String(value)}" is neither true nor false.`);
  }
  return value;
}

/** Takes a text in that is not blank and has at most so many characters. */
export function textOf(least: number, most: number): (text: unknown) => string {
  return (text) => {
    if (typeof text !== "string" || text.length < least || text.length > most) {
      throw new HostError("InvalidArgument", `A text has ${least} to ${most} characters here.`);
    }
    return text;
  };
}
