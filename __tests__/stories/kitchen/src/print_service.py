"""Prints a receipt as ESC/POS, with the data that the library brings."""
import platform

from escpos.printer import Dummy

printer = Dummy()
printer.text("Table 4\n")
printer.cut()
print("print_service", len(printer.output), "bytes", platform.machine())
