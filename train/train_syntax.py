"""Trains the network that reads syntax; `python train_syntax.py --help`."""

from syntax import arguments, train

if __name__ == "__main__":
    train(arguments())
