"""The page on which people measure their own hips."""
