import { reviewSteps } from "../review";
import { RULES } from "../rules";
import type { Rulebook } from "./state/tools";

export const rulebook: Rulebook = { rules: RULES, review: reviewSteps };
