"""Which statements of two reports say the same."""
