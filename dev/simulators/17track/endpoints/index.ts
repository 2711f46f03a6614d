import { changecarrier } from "./changecarrier";
import { changeinfo } from "./changeinfo";
import type { Endpoint } from "./endpoint";
import { getquota } from "./getquota";
import { gettrackinfo } from "./gettrackinfo";
import { gettracklist } from "./gettracklist";
import { register } from "./register";
import { deletetrack, push, retrack, stoptrack } from "./tracking-commands";

/** Everything the simulated 17TRACK answers, by the last part of the path. */
export const ENDPOINTS: Record<string, Endpoint> = {
  register,
  changecarrier,
  changeinfo,
  stoptrack,
  retrack,
  deletetrack,
  gettrackinfo,
  gettracklist,
  getquota,
  push,
};
