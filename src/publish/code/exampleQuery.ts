/**
 * An example of what one query gets from a file in place: the countries with most agreements, in SQL of DuckDB. `data`: address
 * of the folder with the tables, with a slash at its end.
 */
export function exampleQuery(data: string): string {
  return `SELECT country, count(*) AS agreements
FROM (SELECT unnest(string_split(partner_countries, ';')) AS country
      FROM '${data}agreements.parquet' WHERE counted)
GROUP BY country
ORDER BY agreements DESC, country
LIMIT 10;`
}
