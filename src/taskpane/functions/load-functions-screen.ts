import type { ComponentType } from "react";
import { spokenLanguage } from "../texts";
import { loadCatalogueTexts } from "./catalogue-texts";
import { FunctionsScreen } from "./FunctionsScreen";

/** The functions' screen, once what it says of the functions is there in the pane's language. */
export async function loadFunctionsScreen(): Promise<ComponentType> {
  await loadCatalogueTexts(spokenLanguage());
  return FunctionsScreen;
}
