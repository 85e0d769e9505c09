/*
 * The few words that DuckDB and Spark say differently. An expression written with them is one definition for both
 * engines. Lists and lambdas make `once`: a value that is computed one time and used several times, which the
 * engines would else compute for every use inside a CASE.
 */
export interface Dialect {
  /** The type of text. */
  readonly text: string;
  literal(value: string): string;
  /** Every match of a pattern (what RE2 and Java's patterns share) replaced. */
  replace(text: string, pattern: string, by: string): string;
  /** true where the pattern occurs in the text. */
  matches(text: string, pattern: string): string;
  list(...items: string[]): string;
  split(text: string, pattern: string): string;
  map(list: string, item: string, body: string): string;
  filter(list: string, item: string, condition: string): string;
  /** The first item; null of an empty list. */
  first(list: string): string;
  /** The items without nulls and without those that stood before, whatever their case. `list` is a name. */
  distinct(list: string): string;
  join(list: string, between: string): string;
  /** A number written with hexadecimal digits, as BIGINT. */
  hexadecimal(digits: string): string;
  /** 1 Monday to 7 Sunday. */
  weekday(date: string): string;
}

const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;

export const duckdb: Dialect = {
  text: 'varchar',
  literal: quoted,
  replace: (text, pattern, by) => `regexp_replace(${text}, ${quoted(pattern)}, ${quoted(by)}, 'g')`,
  matches: (text, pattern) => `regexp_matches(${text}, ${quoted(pattern)})`,
  list: (...items) => `[${items.join(', ')}]`,
  split: (text, pattern) => `regexp_split_to_array(${text}, ${quoted(pattern)})`,
  map: (list, item, body) => `list_transform(${list}, lambda ${item}: ${body})`,
  filter: (list, item, condition) => `list_filter(${list}, lambda ${item}: ${condition})`,
  first: (list) => `(${list})[1]`,
  distinct: (list) =>
    `list_filter(${list}, lambda item_, at_: item_ is not null
      and list_position(list_transform(${list}, lambda each_: lower(each_)), lower(item_)) = at_)`,
  join: (list, between) => `array_to_string(${list}, ${quoted(between)})`,
  hexadecimal: (digits) => `cast('0x' || ${digits} as bigint)`,
  weekday: (date) => `isodow(${date})`,
};

/** In Spark's literals a backslash escapes, the quote too. */
const sparkQuoted = (value: string) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

export const spark: Dialect = {
  text: 'string',
  literal: sparkQuoted,
  replace: (text, pattern, by) =>
    `regexp_replace(${text}, ${sparkQuoted(pattern)}, ${sparkQuoted(by)})`,
  matches: (text, pattern) => `regexp_like(${text}, ${sparkQuoted(pattern)})`,
  list: (...items) => `array(${items.join(', ')})`,
  split: (text, pattern) => `split(${text}, ${sparkQuoted(pattern)})`,
  map: (list, item, body) => `transform(${list}, ${item} -> ${body})`,
  filter: (list, item, condition) => `filter(${list}, ${item} -> ${condition})`,
  first: (list) => `get(${list}, 0)`,
  distinct: (list) =>
    `filter(${list}, (item_, at_) -> item_ is not null
      and array_position(transform(${list}, each_ -> lower(each_)), lower(item_)) = at_ + 1)`,
  join: (list, between) => `array_join(${list}, ${sparkQuoted(between)})`,
  hexadecimal: (digits) => `cast(conv(${digits}, 16, 10) as bigint)`,
  weekday: (date) => `(weekday(${date}) + 1)`,
};

/** `body` with `name` standing for `value`, which is computed one time. */
export function once(sql: Dialect, value: string, name: string, body: string): string {
  return sql.first(sql.map(sql.list(value), name, body));
}
