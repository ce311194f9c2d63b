"""What the pages share that write something: keeping a draft, and asking what becomes of it."""
