"""A client of a WebSocket: talks to a server, or says what it would do."""
import argparse
import asyncio
import platform

import websockets


async def echo(address: str) -> None:
    async with websockets.connect(address) as socket:
        await socket.send("order 1")
        print(await socket.recv())


parser = argparse.ArgumentParser()
parser.add_argument("--connect")
given = parser.parse_args()
if given.connect:
    asyncio.run(echo(given.connect))
print("kt_service", websockets.__version__, platform.machine())
