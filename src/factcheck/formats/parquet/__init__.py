"""Parquet, a file a table, for pandas, polars, DuckDB and Spark: exact texts, decimals beside them, lists, zstd."""
