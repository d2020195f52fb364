import { readDeclarations, type Look } from "./declarations";

/** An element's name, a class, or both; selectors that look around are not heeded. */
const SIMPLE_SELECTOR = /^([a-z][a-z0-9]*)?(\.[^\s.:#>+~[]+)?$/i;

/** The styles of a page, by element, by class, and written on the element itself. */
export class StyleSheet {
  private readonly rules = new Map<string, Look>();
  private readonly inline = new Map<string, Look>();

  add(css: string): void {
    for (const rule of withoutComments(css).split("}")) {
      const [body = "", selectors = ""] = rule.split("{").reverse();
      const look = readDeclarations(body);
      if (Object.keys(look).length === 0) continue;
      for (const selector of selectors.split(",")) this.addRule(selector.trim(), look);
    }
  }

  lookOf(element: string, attributes: Readonly<Record<string, string>>): Look {
    const look = { ...this.rules.get(element) };
    for (const name of (attributes.class ?? "").split(/\s+/)) {
      if (name === "") continue;
      Object.assign(look, this.rules.get(`.${name}`), this.rules.get(`${element}.${name}`));
    }
    return Object.assign(look, this.inlineLook(attributes.style ?? ""));
  }

  private addRule(selector: string, look: Look): void {
    const match = SIMPLE_SELECTOR.exec(selector);
    if (!match) return;
    const key = (match[1] ?? "").toLowerCase() + (match[2] ?? "");
    this.rules.set(key, { ...this.rules.get(key), ...look });
  }

  private inlineLook(style: string): Look {
    let look = this.inline.get(style);
    if (!look) this.inline.set(style, (look = readDeclarations(style)));
    return look;
  }
}

function withoutComments(css: string): string {
  const [start = "", ...rest] = css.replace(/<!--|-->/g, "").split("/*");
  return start + rest.map((part) => part.split("*/").slice(1).join("*/")).join("");
}
