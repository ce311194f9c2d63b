"""HipTimer guides a runner through a hip-mobility session, by voice and on screen."""

__version__ = "0.1.0"
