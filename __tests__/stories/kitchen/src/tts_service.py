"""Shapes a tone with numpy, as its config file says."""
import json
import pathlib
import platform
import sys

import numpy

config = json.loads((pathlib.Path(sys._MEIPASS) / "config" / "tts.json").read_text())
tone = numpy.sin(numpy.linspace(0, config["turns"] * 2 * numpy.pi, config["samples"]))
print("tts_service", numpy.__version__, round(float((tone ** 2).mean()), 2), platform.machine())
