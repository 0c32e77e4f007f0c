import { runAction } from "@wainwright/core";
import { action } from "./run.ts";
await runAction(action);
