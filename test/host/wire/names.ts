/**
 * Member names: the wire says `GetItem`, the documentation and the tables of the object model say `getItem`.
 */

/** `GetItem` → `getItem`; names of internal members (`_KeepReference`) stay. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** `getItem` → `GetItem`, as answers carry it. */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
