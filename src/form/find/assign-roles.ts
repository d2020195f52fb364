/** The cheapest way to lay columns over orders of roles, all from left to right. */

export interface RoleAssignment<R extends string> {
  readonly cost: number;
  /** For each column its role, or null when it has none of the order's. */
  readonly roles: readonly (R | null)[];
}

/** What an assignment costs: a role in a column, a role nowhere, a column without a role. */
export interface RoleCosts<R extends string> {
  /** Infinity where the column cannot have the role. */
  fit(column: number, role: R): number;
  unfound(role: R): number;
  meaningless(column: number): number;
}

/** The cheapest assignment over any of the orders; each role is used at most once. Time is orders × columns × roles. */
export function assignRoles<R extends string>(
  orders: readonly (readonly R[])[],
  columns: number,
  costs: RoleCosts<R>,
): RoleAssignment<R> {
  return orders
    .map((order) => assignInOrder(order, columns, costs))
    .reduce((a, b) => (b.cost < a.cost ? b : a));
}

function assignInOrder<R extends string>(
  order: readonly R[],
  columns: number,
  { fit, unfound, meaningless }: RoleCosts<R>,
): RoleAssignment<R> {
  // best[j]: cheapest reading of the columns so far with the first j roles used or passed over
  let best: RoleAssignment<R>[] = [{ cost: 0, roles: [] }];
  for (const role of order) {
    const before = best[best.length - 1]!;
    best.push({ cost: before.cost + unfound(role), roles: [] });
  }
  for (let column = 0; column < columns; column++) {
    const next: RoleAssignment<R>[] = [];
    for (let used = 0; used <= order.length; used++) {
      const before = best[used]!;
      let cheapest: RoleAssignment<R> = {
        cost: before.cost + meaningless(column),
        roles: [...before.roles, null],
      };
      if (used > 0) {
        const role = order[used - 1]!;
        const taken = best[used - 1]!;
        const cost = taken.cost + fit(column, role);
        if (cost < cheapest.cost) cheapest = { cost, roles: [...taken.roles, role] };
        const passed = next[used - 1]!;
        const without = passed.cost + unfound(role);
        if (without < cheapest.cost) cheapest = { ...passed, cost: without };
      }
      next.push(cheapest);
    }
    best = next;
  }
  return best[order.length]!;
}
