"""Text to clip: pyttsx3 in a worker process, and the clips that were made, kept on disk."""
