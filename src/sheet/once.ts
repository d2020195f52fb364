/** The same pure function, looking at each object only once, for as long as the object is used. */
export function once<Given extends object, Found>(
  look: (given: Given) => Found,
): (given: Given) => Found {
  const seen = new WeakMap<Given, { readonly found: Found }>();
  return (given) => {
    const known = seen.get(given);
    if (known) return known.found;
    const found = look(given);
    seen.set(given, { found });
    return found;
  };
}
