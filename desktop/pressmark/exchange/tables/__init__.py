"""Documents and annotations in tables: spreadsheets, CSV, Parquet, records."""
