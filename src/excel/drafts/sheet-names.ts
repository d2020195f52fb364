/** Excel takes no longer name of a sheet. */
const LONGEST_NAME = 31;

const ATTEMPTS = 20;

/** A sheet's name and the next ones where it is taken: "自评表", "自评表 (2)" and so on to 20. */
export function namesLike(name: string): string[] {
  return Array.from({ length: ATTEMPTS }, (_, index) => {
    const suffix = index === 0 ? "" : ` (${index + 1})`;
    return name.slice(0, LONGEST_NAME - suffix.length) + suffix;
  });
}
