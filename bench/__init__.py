"""Measured work, each as a ratio to a floor measured in the same run. `make bench` prints the table and writes bench/results.json."""
