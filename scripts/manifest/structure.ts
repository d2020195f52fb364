import { all, named, type Element } from "./element";
import { repeated, unlike, type ManifestRule } from "./rule";

/** What an element may hold, in the only order that Office takes. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  Requirements: ["Sets"],
  Sets: ["Set"],
  DefaultSettings: ["SourceLocation"],
  VersionOverrides: ["Hosts", "Resources"],
  Hosts: ["Host"],
  Host: ["Runtimes", "DesktopFormFactor"],
  Runtimes: ["Runtime"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["CustomTab", "OfficeMenu"],
  CustomTab: ["Group", "Label"],
  OfficeMenu: ["Control"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action", "Items"],
  Items: ["Item"],
  Item: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Icon: ["Image"],
  Action: ["SourceLocation", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  Images: ["Image"],
  Urls: ["Url"],
  ShortStrings: ["String"],
  LongStrings: ["String"],
};

/** What may hold a text in another language. */
const TRANSLATED = ["DisplayName", "Description", "SupportUrl", "Url", "String"];

/** Requirement sets that a manifest may ask for, and their versions that Excel 2021 has. */
const SETS: Readonly<Record<string, number>> = { SharedRuntime: 1, ExcelApi: 14 };

const APP = "http://schemas.microsoft.com/office/appforoffice/1.1";
const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";

export const STRUCTURE: readonly ManifestRule[] = [
  {
    id: "root-type",
    says: "It is a task pane's manifest of version 1.1, with overrides of version 1.0.",
    faults: (app) => [
      ...unlike("The root", app.name, "OfficeApp"),
      ...unlike("xsi:type", app.attributes["xsi:type"], "TaskPaneApp"),
      ...unlike("xmlns", app.attributes.xmlns, APP),
      ...named(app, "VersionOverrides").flatMap(({ attributes }) => [
        ...unlike("xsi:type", attributes["xsi:type"], "VersionOverridesV1_0"),
        ...unlike("xmlns", attributes.xmlns, OVERRIDES),
      ]),
    ],
  },
  {
    id: "element-order",
    says: "Elements stand where they belong, in the order that Office takes.",
    faults: (app) => all(app).flatMap(misplacedIn),
  },
  {
    id: "guid",
    says: "The id is a GUID.",
    faults: (app) =>
      named(app, "Id").flatMap(({ text }) =>
        /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? [] : [`${text} is none`],
      ),
  },
  {
    id: "version",
    says: "The version is the package's, with .0 behind it.",
    faults: (app, { version }) =>
      named(app, "Version").flatMap(({ text }) => unlike("The version", text, `${version}.0`)),
  },
  {
    id: "permission",
    says: "The add-in may read and write the open workbook, and nothing else.",
    faults: (app) => [
      ...unlike("The permission", named(app, "Permissions")[0]?.text, "ReadWriteDocument"),
      ...named(app, "WebApplicationInfo").map(() => "It asks for an account"),
    ],
  },
  {
    id: "requirement-sets",
    says: "It asks for sets that Excel 2021 has.",
    faults: (app) =>
      named(app, "Set").flatMap(({ attributes: { Name = "", MinVersion = "" } }) => {
        const [major, minor] = MinVersion.split(".").map(Number);
        return major === 1 && minor! <= (SETS[Name] ?? -1) ? [] : [`${Name} ${MinVersion}`];
      }),
  },
  {
    id: "ids-unique",
    says: "Ids of tab, group, controls and items, and those of resources, are there once and short.",
    faults: (app) => {
      const ids = named(app, "CustomTab", "Group", "Control", "Item", "Image", "Url", "String")
        .map(({ attributes }) => attributes.id)
        .filter((id) => id !== undefined);
      return [
        ...repeated(ids).map((id) => `${id} is there more than once`),
        ...ids.filter((id) => id.length > 125).map((id) => `${id} is longer than 125`),
      ];
    },
  },
];

function misplacedIn({ name, children }: Element): string[] {
  const order = TRANSLATED.includes(name) ? ["Override"] : (CHILDREN[name] ?? []);
  const places = children.map((child) => order.indexOf(child.name));
  return children.flatMap((child, index) => {
    if (places[index] === -1) return [`${child.name} does not belong in ${name}`];
    return places[index]! < Math.max(...places.slice(0, index), -1)
      ? [`${child.name} stands too late in ${name}`]
      : [];
  });
}
