"""What the program needs of the computer, as small protocols that the adapters fulfil."""
