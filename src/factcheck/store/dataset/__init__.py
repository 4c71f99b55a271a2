"""A ledger as Parquet files, for engines that group more figures than one machine holds."""
