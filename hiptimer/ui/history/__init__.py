"""The History page: what was done, in pictures, words and numbers, down to each step."""
