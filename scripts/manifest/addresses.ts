import { all, named, type Element } from "./element";
import { resourcesOf, textsOf, type ManifestRule, type Surroundings } from "./rule";

/** Sizes that every icon has, in pixels. */
const NEEDED = ["16", "32", "80"];

export const ADDRESSES: readonly ManifestRule[] = [
  {
    id: "one-origin",
    says: "Every address is https, below the one base that the build was given.",
    faults: (app, { base }) => [
      ...(base.startsWith("https://") ? [] : [`${base} is not https`]),
      ...addressesOf(app)
        .filter((address) => !address.startsWith(`${base}/`))
        .map((address) => `${address} is elsewhere`),
      ...named(app, "AppDomain").map(({ text }) => `${text} is let in`),
    ],
  },
  {
    id: "address-served",
    says: "Behind every address there is a file.",
    faults: (app, around) =>
      addressesOf(app)
        .filter((address) => served(address, around) === null)
        .map((address) => `${address}: there is no such file`),
  },
  {
    id: "icon-sizes",
    says: "Every icon is there in 16, 32 and 80 pixels.",
    faults: (app) =>
      named(app, "Icon").flatMap(({ children }) => {
        const sizes = children.map(({ attributes }) => attributes.size!);
        return NEEDED.filter((size) => !sizes.includes(size)).map(
          (size) => `${children[0]?.attributes.resid} lacks ${size}`,
        );
      }),
  },
  {
    id: "icon-pixels",
    says: "Icons are as large as they claim; the add-in's own have 32 and 64 pixels.",
    faults: (app, around) => {
      const address = new Map(
        resourcesOf(app).map(({ id, resource }) => [id, textsOf(resource)[0]!]),
      );
      const claims = named(app, "Image")
        .filter(({ attributes }) => attributes.resid)
        .map(({ attributes: { resid, size } }) => [address.get(resid!), size!] as const);
      const own = (name: string) => named(app, name).map((each) => textsOf(each)[0]);
      return [
        ...claims,
        ...own("IconUrl").map((icon) => [icon, "32"] as const),
        ...own("HighResolutionIconUrl").map((icon) => [icon, "64"] as const),
      ].flatMap(([icon, size]) => {
        const pixels = pixelsOf(served(icon ?? "", around));
        return pixels === `${size}x${size}` ? [] : [`${icon} is ${pixels}, not ${size}x${size}`];
      });
    },
  },
];

/** Every address but those that name a namespace. */
function addressesOf(app: Element): string[] {
  return all(app)
    .flatMap(({ attributes }) => Object.entries(attributes))
    .filter(([name, value]) => !name.startsWith("xmlns") && value.includes("://"))
    .map(([, value]) => value);
}

function served(address: string, { base, file }: Surroundings): Buffer | null {
  return address.startsWith(`${base}/`) ? file(address.slice(base.length + 1)) : null;
}

/** As "16x16"; "no PNG" where it is none. */
function pixelsOf(bytes: Buffer | null): string {
  if (bytes?.toString("latin1", 1, 4) !== "PNG") return "no PNG";
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
