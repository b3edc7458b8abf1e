/** What real exports do, kind by kind: each has a file of `data/exports/flawed` that does it. */
const formats = 'xlsx xls xlsb ods tsv json ndjson parquet arrow zip markup by_content';
const dialects = 'delimiters quotes line_ends null_bytes ragged_rows';
const noData = 'no_data password truncated empty no_table';
const encodings = 'utf-8 utf-16le utf-16be gb18030 big5 windows-1252';
const shapes = `title_rows note_rows two_row_headings merged_cells duplicate_headings repeated_headings blank_columns
  blank_rows total_rows subtotal_rows several_tables transposed column_per_year column_per_month hidden_sheets wide_sheet`;
const cells = `unit_line unit_in_heading unit_in_cell full_width grouping brackets currency_signs decimal_comma pounds
  currencies percentages dashes suspended exemption unreadable_cells dates serials counts months yes_no synonyms required`;
const contradictions = `duplicate_ids dangling_references dates_out_of_order paid_above_budget arithmetic
  active_above_authorised yuan_in_wan organisations`;

export const defects: readonly string[] = [formats, dialects, noData, encodings, shapes, cells, contradictions].flatMap(
  (list) => list.split(/\s+/)
);
