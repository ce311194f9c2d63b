"""Text to clip: speech engines in a worker process, and the clips that were made, kept on disk."""
