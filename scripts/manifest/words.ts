import { named, type Element } from "./element";
import { resourcesOf, textsOf, usesOf, type ManifestRule } from "./rule";

/** The kind of resource that an element refers to; a description's in a supertip or where the add-in presents itself. */
const KIND: Readonly<Record<string, string>> = {
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
  Image: "Images",
  SourceLocation: "Urls",
  LearnMoreUrl: "Urls",
  FunctionFile: "Urls",
  Runtime: "Urls",
};

/** Characters at most, and a resource's id. */
const LONGEST: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
const LONGEST_ID = 32;

export const WORDS: readonly ManifestRule[] = [
  {
    id: "default-locale",
    says: "The language is zh-CN where nothing else is said.",
    faults: (app) =>
      named(app, "DefaultLocale")
        .filter(({ text }) => text !== "zh-CN")
        .map(({ text }) => `It is ${text}`),
  },
  {
    id: "english",
    says: "Every text is Chinese, with an English one for en-US; the help has an English page.",
    faults: (app) => [
      ...wordsOf(app).flatMap(({ name, word }) => {
        const [chinese = "", english = ""] = textsOf(word);
        const spoken = /[一-鿿]/.test(chinese) && /^[\x20-\x7e]{4,}$/.test(english);
        return spoken && isTranslated(word) ? [] : [`${name}: ${chinese} / ${english}`];
      }),
      ...named(app, "SupportUrl", "Url")
        .filter((url) => textsOf(url)[0]!.includes("support") && !isTranslated(url))
        .map((url) => `${textsOf(url)[0]} has no English page`),
    ],
  },
  {
    id: "string-length",
    says: "Names and labels have 125 characters at most, descriptions 250.",
    faults: (app) =>
      wordsOf(app).flatMap(({ name, kind, word }) =>
        textsOf(word)
          .filter((text) => text.length > LONGEST[kind]!)
          .map((text) => `${name} has ${text.length} characters`),
      ),
  },
  {
    id: "resid-defined",
    says: "Everything that is referred to is there, and everything that is there is referred to.",
    faults: (app) => {
      const defined = resourcesOf(app).map(({ id }) => id);
      const used = usesOf(app).map(({ resid }) => resid);
      return [
        ...used.filter((id) => !defined.includes(id)).map((id) => `${id} is not there`),
        ...defined.filter((id) => !used.includes(id)).map((id) => `Nothing refers to ${id}`),
      ];
    },
  },
  {
    id: "resid-kind",
    says: "Labels and titles are short strings, descriptions long ones, images images, addresses addresses.",
    faults: (app) => {
      const kinds = new Map(resourcesOf(app).map(({ id, kind }) => [id, kind]));
      return usesOf(app)
        .filter(({ name, resid }) => kinds.has(resid) && kinds.get(resid) !== KIND[name])
        .map(({ name, resid }) => `${name} takes ${resid} from ${kinds.get(resid)}`);
    },
  },
  {
    id: "resid-length",
    says: "A resource's id has 32 characters at most.",
    faults: (app) =>
      resourcesOf(app)
        .filter(({ id }) => id.length > LONGEST_ID)
        .map(({ id }) => `${id} has ${id.length}`),
  },
];

/** Every text for people, with how long it may be by its kind. */
function wordsOf(app: Element): { name: string; kind: string; word: Element }[] {
  const own = app.children.flatMap((word) => {
    if (word.name === "DisplayName") return [{ name: word.name, kind: "ShortStrings", word }];
    return word.name === "Description" ? [{ name: word.name, kind: "LongStrings", word }] : [];
  });
  const resources = resourcesOf(app)
    .filter(({ kind }) => kind in LONGEST)
    .map(({ id, kind, resource }) => ({ name: id, kind, word: resource }));
  return [...own, ...resources];
}

function isTranslated({ children }: Element): boolean {
  return children.length === 1 && children[0]!.attributes.Locale === "en-US";
}
