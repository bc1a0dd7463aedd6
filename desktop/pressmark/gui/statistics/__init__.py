"""The statistics of a project: charts, the tables behind them, and their window."""
