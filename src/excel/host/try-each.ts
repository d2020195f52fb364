/** Something that may fail without harm. */
export interface Step<Name> {
  readonly name: Name;
  /** Queues it; the returned function tells after the next sync whether Excel took it in. */
  readonly act: () => () => boolean;
}

/**
 * Does steps, in one round trip where all go well, else each in one of its own: a batch ends at its first
 * failure. Answers which did not take.
 */
export async function tryEach<Name>(
  context: Excel.RequestContext,
  steps: readonly Step<Name>[],
): Promise<Name[]> {
  const attempt = async (some: readonly Step<Name>[]): Promise<Name[]> => {
    const took = some.map(({ act }) => act());
    await context.sync();
    return some.filter((_, i) => !took[i]!()).map(({ name }) => name);
  };
  try {
    return await attempt(steps);
  } catch {
    const failed: Name[] = [];
    for (const step of steps) failed.push(...(await attempt([step]).catch(() => [step.name])));
    return failed;
  }
}
