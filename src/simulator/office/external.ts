/**
 * What Excel for Windows puts into `window.external`: who the host is, and what it supports.
 * @param displayLanguage BCP 47 tag of the language that Excel is shown in; the workbook's stays American English
 */
export function external(apiLevel: string, displayLanguage = "en-US"): Record<string, unknown> {
  const sets = {
    excelapi: apiLevel,
    sharedruntime: "1.2",
    customfunctionsruntime: "1.4",
    ribbonapi: "1.2",
    settings: "1.1",
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "simulator",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => displayLanguage,
    GetAppDataLocale: () => "en-US",
    GetDocUrl: () => "Simulated.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetInstanceId: () => "simulator-1",
    GetHostFullVersion: () => "16.0.0.0",
    GetInitialDisplayMode: () => 2,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetOfficeThemeInfo: () => "{}",
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  return {
    GetHostInfo: () => "Excel|Win32|16.01|en-US|telemetry||disableLogging|1",
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    RegisterEvent: (_id: unknown, _target: unknown, _handler: unknown, done: (code: number) => void) => done(0),
    UnregisterEvent: (_id: unknown, _target: unknown, done: (code: number) => void) => done(0),
    Execute: (_id: unknown, _parameters: unknown, done: (code: number) => void) => done(5001),
  };
}
