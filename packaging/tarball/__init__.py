"""The archive for any other Linux, with its installer."""
