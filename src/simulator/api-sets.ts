/** Made by scripts/simulator/make-api-sets.cjs from the doc comments of @types/office-js; not to be edited by hand. */
type Since = Readonly<Record<string, string>>;

const since = (versions: Readonly<Record<string, string>>): Since =>
  Object.fromEntries(
    Object.entries(versions).flatMap(([version, members]) => members.split(" ").map((member) => [member, version])),
  );

/** Class → member → the ExcelApi requirement set in which it came. */
export const apiSets: Readonly<Record<string, Since>> = {
  Application: since({
    "1.1":
      "activeWindow calculate calculationMode checkSpelling context enterEditingMode load set toJSON union windows",
    "1.9": "calculationEngineVersion calculationState iterativeCalculation suspendScreenUpdatingUntilNextSync",
    "1.11": "cultureInfo decimalSeparator thousandsSeparator useSystemSeparators",
    "1.6": "suspendApiCalculationUntilNextSync",
  }),
  CultureInfo: since({
    "1.11": "context load name numberFormat toJSON",
    "1.12": "datetimeFormat",
  }),
  NumberFormatInfo: since({
    "1.11": "context load numberDecimalSeparator numberGroupSeparator toJSON",
    "1.17": "currencySymbol",
  }),
  Workbook: since({
    "1.1":
      "application bindings context focus getSelectedRange linkedWorkbooks load names set tables toJSON worksheets",
    "1.9":
      "autoSave calculationEngineVersion chartDataPointTrack getActiveChart getActiveChartOrNullObject getIsActiveCollabSession getSelectedRanges isDirty onAutoSaveSettingChanged previouslySaved usePrecisionAsDisplayed",
    "1.11": "close save",
    "1.10":
      "comments getActiveSlicer getActiveSlicerOrNullObject pivotTableStyles slicerStyles slicers tableStyles timelineStyles",
    "1.5": "customXmlParts",
    "1.7": "dataConnections getActiveCell name properties protection styles",
    "1.2": "functions onSelectionChanged",
    "1.19": "getActiveShape getActiveShapeOrNullObject linkedEntityDataDomains",
    "1.16": "getLinkedEntityCellValue",
    "1.13": "insertWorksheetsFromBase64 onActivated",
    "1.18": "notes",
    "1.3": "pivotTables",
    "1.14": "queries",
    "1.8": "readOnly",
    "1.4": "settings",
  }),
  WorksheetCollection: since({
    "1.1": "add context getActiveWorksheet getItem items load toJSON",
    "1.4": "getCount getItemOrNullObject",
    "1.5": "getFirst getLast",
    "1.7": "onActivated onAdded onDeactivated onDeleted",
    "1.8": "onCalculated",
    "1.9": "onChanged onFormatChanged onSelectionChanged",
    "1.10": "onColumnSorted onRowSorted onSingleClicked",
    "1.13": "onFormulaChanged",
    "1.17": "onMoved onNameChanged onVisibilityChanged",
    "1.14": "onProtectionChanged",
    "1.11": "onRowHiddenChanged",
  }),
  Worksheet: since({
    "1.1":
      "activate charts checkSpelling clearArrows context delete evaluate getCell getRange getUsedRange id load name namedSheetViews position set tables toJSON visibility",
    "1.9":
      "autoFilter enableCalculation findAll findAllOrNullObject getRanges horizontalPageBreaks onFormatChanged pageLayout replaceAll shapes verticalPageBreaks",
    "1.6": "calculate",
    "1.10": "comments onColumnSorted onRowSorted onSingleClicked showOutlineLevels slicers",
    "1.7":
      "copy freezePanes getRangeByIndexes onActivated onChanged onDeactivated onSelectionChanged standardHeight standardWidth tabColor",
    "1.12": "customProperties",
    "1.5": "getNext getNextOrNullObject getPrevious getPreviousOrNullObject",
    "1.4": "getUsedRangeOrNullObject names",
    "1.8": "gridlines onCalculated showGridlines showHeadings",
    "1.18": "notes",
    "1.13": "onFormulaChanged",
    "1.17": "onNameChanged onVisibilityChanged",
    "1.14": "onProtectionChanged tabId",
    "1.11": "onRowHiddenChanged",
    "1.3": "pivotTables",
    "1.2": "protection",
    "1.19": "showDataTypeIcons",
  }),
  WorksheetFreezePanes: since({
    "1.7": "context freezeAt freezeColumns freezeRows getLocation getLocationOrNullObject toJSON unfreeze",
  }),
  WorksheetProtection: since({
    "1.2":
      "allowEditRanges canPauseProtection checkPassword context isPasswordProtected isPaused load options pauseProtection protect protected resumeProtection savedOptions setPassword toJSON updateOptions",
    "1.7": "unprotect",
  }),
  WorkbookProtection: since({
    "1.7": "context load protect protected toJSON unprotect",
  }),
  Range: since({
    "1.1":
      "address addressLocal cellCount checkSpelling clear columnCount columnIndex context delete format formulaArray formulas formulasLocal getBoundingRect getCell getColumn getEntireColumn getEntireRow getIntersection getLastCell getLastColumn getLastRow getOffsetRange getRow getUsedRange insert load numberFormat rowCount rowIndex select set showDependents showPrecedents text toJSON track untrack valueTypes values worksheet",
    "1.9":
      "autoFill convertDataTypeToText convertToLinkedDataType copyFrom find findOrNullObject flashFill getCellProperties getColumnProperties getRowProperties getSpecialCells getSpecialCellsOrNullObject getTables linkedDataTypeState removeDuplicates replaceAll setCellProperties setColumnProperties setDirty setRowProperties",
    "1.6": "calculate conditionalFormats",
    "1.18": "clearOrResetContents control",
    "1.2":
      "columnHidden formulasR1C1 getColumnsAfter getColumnsBefore getResizedRange getRowsAbove getRowsBelow hidden merge rowHidden sort unmerge",
    "1.8": "dataValidation",
    "1.7":
      "getAbsoluteResizedRange getImage getSurroundingRegion hyperlink isEntireColumn isEntireRow numberFormatLocal showCard style",
    "1.15": "getDependents",
    "1.13": "getDirectDependents getExtendedRange getMergedAreasOrNullObject getRangeEdge",
    "1.12":
      "getDirectPrecedents getPivotTables getSpillParent getSpillParentOrNullObject getSpillingToRange getSpillingToRangeOrNullObject hasSpill numberFormatCategories savedAsArray",
    "1.19": "getDisplayedCellProperties",
    "1.4": "getIntersectionOrNullObject getUsedRangeOrNullObject",
    "1.14": "getPrecedents",
    "1.3": "getVisibleView",
    "1.10": "group height hideGroupDetails left showGroupDetails top ungroup width",
    "1.11": "moveTo",
    "1.16": "valuesAsJson valuesAsJsonLocal",
  }),
  RangeAreas: since({
    "1.9":
      "address addressLocal areaCount areas calculate cellCount clear conditionalFormats context convertDataTypeToText convertToLinkedDataType copyFrom dataValidation format getEntireColumn getEntireRow getIntersection getIntersectionOrNullObject getOffsetRangeAreas getSpecialCells getSpecialCellsOrNullObject getTables getUsedRangeAreas getUsedRangeAreasOrNullObject isEntireColumn isEntireRow load set setDirty style toJSON track untrack worksheet",
    "1.18": "clearOrResetContents select",
  }),
  RangeCollection: since({
    "1.9": "context getCount getItemAt items load toJSON",
  }),
  RangeFormat: since({
    "1.11": "adjustIndent",
    "1.9": "autoIndent indentLevel readingOrder shrinkToFit",
    "1.2": "autofitColumns autofitRows columnWidth protection rowHeight",
    "1.1": "borders context fill font horizontalAlignment load set toJSON verticalAlignment wrapText",
    "1.7": "textOrientation useStandardHeight useStandardWidth",
  }),
  RangeFont: since({
    "1.1": "bold color context italic load name set size toJSON underline",
    "1.9": "strikethrough subscript superscript tintAndShade",
  }),
  RangeFill: since({
    "1.1": "clear color context load set toJSON",
    "1.9": "pattern patternColor patternTintAndShade tintAndShade",
  }),
  RangeBorderCollection: since({
    "1.1": "context count getItem getItemAt items load toJSON",
    "1.9": "tintAndShade",
  }),
  RangeBorder: since({
    "1.1": "color context load set sideIndex style toJSON weight",
    "1.9": "tintAndShade",
  }),
  TableCollection: since({
    "1.1": "add context count getItem getItemAt items load toJSON",
    "1.4": "getCount getItemOrNullObject",
    "1.9": "onAdded onDeleted",
    "1.7": "onChanged",
  }),
  Table: since({
    "1.9": "autoFilter",
    "1.2": "clearFilters convertToRange reapplyFilters sort worksheet",
    "1.1":
      "columns context delete getDataBodyRange getHeaderRowRange getRange getTotalRowRange id load name rows set showHeaders showTotals style toJSON",
    "1.3": "highlightFirstColumn highlightLastColumn showBandedColumns showBandedRows showFilterButton",
    "1.8": "legacyId",
    "1.7": "onChanged onSelectionChanged",
    "1.13": "resize",
  }),
  NamedItemCollection: since({
    "1.4": "add addFormulaLocal getCount getItemOrNullObject",
    "1.1": "context getItem items load toJSON",
  }),
  NamedItem: since({
    "1.7": "arrayValues formula",
    "1.4": "comment delete getRangeOrNullObject scope worksheet worksheetOrNullObject",
    "1.1": "context getRange load name set toJSON type value visible",
    "1.16": "valueAsJson valueAsJsonLocal",
  }),
  SettingCollection: since({
    "1.4": "add context getCount getItem getItemOrNullObject items load onSettingsChanged toJSON",
  }),
  Setting: since({
    "1.4": "context delete key load set toJSON value",
  }),
  CustomXmlPartCollection: since({
    "1.5": "add context getByNamespace getCount getItem getItemOrNullObject items load toJSON",
  }),
  CustomXmlPartScopedCollection: since({
    "1.5": "context getCount getItem getItemOrNullObject getOnlyItem getOnlyItemOrNullObject items load toJSON",
  }),
  CustomXmlPart: since({
    "1.5": "context delete getXml id load namespaceUri setXml toJSON",
  }),
  CommentCollection: since({
    "1.10": "add context getCount getItem getItemAt getItemByCell getItemByReplyId items load toJSON",
    "1.14": "getItemOrNullObject",
    "1.12": "onAdded onChanged onDeleted",
  }),
  Comment: since({
    "1.10": "authorEmail authorName content context creationDate delete getLocation id load replies set toJSON",
    "1.12": "contentType",
    "1.11": "mentions resolved richContent updateMentions",
  }),
  Functions: since({
    "1.2":
      "abs accrInt accrIntM acos acosh acot acoth amorDegrc amorLinc and arabic areas asc asin asinh atan atan2 atanh aveDev average averageA averageIf averageIfs bahtText base besselI besselJ besselK besselY beta_Dist beta_Inv bin2Dec bin2Hex bin2Oct binom_Dist binom_Dist_Range binom_Inv bitand bitlshift bitor bitrshift bitxor ceiling_Math ceiling_Precise char chiSq_Dist chiSq_Dist_RT chiSq_Inv chiSq_Inv_RT choose clean code columns combin combina complex concatenate confidence_Norm confidence_T context convert cos cosh cot coth count countA countBlank countIf countIfs coupDayBs coupDays coupDaysNc coupNcd coupNum coupPcd csc csch cumIPmt cumPrinc date datevalue daverage day days days360 db dbcs dcount dcountA ddb dec2Bin dec2Hex dec2Oct decimal degrees delta devSq dget disc dmax dmin dollar dollarDe dollarFr dproduct dstDev dstDevP dsum duration dvar dvarP ecma_Ceiling edate effect eoMonth erf erfC erfC_Precise erf_Precise error_Type even exact exp expon_Dist f_Dist f_Dist_RT f_Inv f_Inv_RT fact factDouble false find findB fisher fisherInv fixed floor_Math floor_Precise fv fvschedule gamma gammaLn gammaLn_Precise gamma_Dist gamma_Inv gauss gcd geStep geoMean harMean hex2Bin hex2Dec hex2Oct hlookup hour hypGeom_Dist hyperlink if imAbs imArgument imConjugate imCos imCosh imCot imCsc imCsch imDiv imExp imLn imLog10 imLog2 imPower imProduct imReal imSec imSech imSin imSinh imSqrt imSub imSum imTan imaginary int intRate ipmt irr isErr isError isEven isFormula isLogical isNA isNonText isNumber isOdd isText isoWeekNum iso_Ceiling ispmt isref kurt large lcm left leftb len lenb ln log log10 logNorm_Dist logNorm_Inv lookup lower match max maxA mduration median mid midb min minA minute mirr mod month mround multiNomial n na negBinom_Dist networkDays networkDays_Intl nominal norm_Dist norm_Inv norm_S_Dist norm_S_Inv not now nper npv numberValue oct2Bin oct2Dec oct2Hex odd oddFPrice oddFYield oddLPrice oddLYield or pduration percentRank_Exc percentRank_Inc percentile_Exc percentile_Inc permut permutationa phi pi pmt poisson_Dist power ppmt price priceDisc priceMat product proper pv quartile_Exc quartile_Inc quotient radians rand randBetween rank_Avg rank_Eq rate received replace replaceB rept right rightb roman round roundDown roundUp rows rri sec sech second seriesSum sheet sheets sign sin sinh skew skew_p sln small sqrt sqrtPi stDevA stDevPA stDev_P stDev_S standardize substitute subtotal sum sumIf sumIfs sumSq syd t t_Dist t_Dist_2T t_Dist_RT t_Inv t_Inv_2T tan tanh tbillEq tbillPrice tbillYield text time timevalue toJSON today trim trimMean true trunc type unichar unicode upper usdollar value varA varPA var_P var_S vdb vlookup weekNum weekday weibull_Dist workDay workDay_Intl xirr xnpv xor year yearFrac yield yieldDisc yieldMat z_Test",
  }),
  FunctionResult: since({
    "1.2": "context error load toJSON value",
  }),
  ChartCollection: since({
    "1.1": "add context count getItem getItemAt items load toJSON",
    "1.4": "getCount getItemOrNullObject",
    "1.8": "onActivated onAdded onDeactivated onDeleted",
  }),
  Chart: since({
    "1.9": "activate pivotOptions",
    "1.1":
      "axes context dataLabels delete format height left legend load name series set setData setPosition title toJSON top width",
    "1.8":
      "categoryLabelLevel displayBlanksAs onActivated onDeactivated plotArea plotBy plotVisibleOnly seriesNameLevel showDataLabelsOverMaximum style",
    "1.7": "chartType id showAllFieldButtons",
    "1.14": "getDataTable getDataTableOrNullObject",
    "1.2": "getImage worksheet",
  }),
  ChartTitle: since({
    "1.1": "context format load overlay set text toJSON visible",
    "1.7":
      "getSubstring height horizontalAlignment left position setFormula showShadow textOrientation top verticalAlignment width",
  }),
  ChartLegend: since({
    "1.1": "context format load overlay position set toJSON visible",
    "1.7": "height left legendEntries showShadow top width",
  }),
  ChartAreaFormat: since({
    "1.7": "border",
    "1.9": "colorScheme roundedCorners",
    "1.1": "context fill font load set toJSON",
  }),
  ChartBorder: since({
    "1.8": "clear",
    "1.7": "color context lineStyle load set toJSON weight",
  }),
  ChartAxes: since({
    "1.1": "categoryAxis context load seriesAxis set toJSON valueAxis",
    "1.7": "getItem",
  }),
  ChartAxis: since({
    "1.8":
      "alignment isBetweenCategories multiLevel numberFormat offset position positionAt setPositionAt textOrientation",
    "1.7":
      "axisGroup baseTimeUnit categoryType customDisplayUnit displayUnit height left logBase majorTickMark majorTimeUnitScale minorTickMark minorTimeUnitScale reversePlotOrder scaleType setCategoryNames setCustomDisplayUnit showDisplayUnitLabel tickLabelPosition tickLabelSpacing tickMarkSpacing top type visible width",
    "1.1": "context format load majorGridlines majorUnit maximum minimum minorGridlines minorUnit set title toJSON",
    "1.9": "linkNumberFormat",
  }),
  ChartAxisFormat: since({
    "1.1": "context font line load set toJSON",
    "1.8": "fill",
  }),
  ChartGridlines: since({
    "1.1": "context format load set toJSON visible",
  }),
  ChartFont: since({
    "1.1": "bold color context italic load name set size toJSON underline",
  }),
  ChartFill: since({
    "1.1": "clear context setSolidColor toJSON",
    "1.16": "getSolidColor",
  }),
  ChartLineFormat: since({
    "1.1": "clear color context load set toJSON",
    "1.7": "lineStyle weight",
  }),
  ChartSeriesCollection: since({
    "1.7": "add",
    "1.1": "context count getItemAt items load toJSON",
    "1.4": "getCount",
  }),
  ChartSeries: since({
    "1.8":
      "axisGroup dataLabels explosion firstSliceAngle invertIfNegative overlap secondPlotSize splitType varyByCategories",
    "1.9":
      "binOptions boxwhiskerOptions bubbleScale gradientMaximumColor gradientMaximumType gradientMaximumValue gradientMidpointColor gradientMidpointType gradientMidpointValue gradientMinimumColor gradientMinimumType gradientMinimumValue gradientStyle invertColor mapOptions parentLabelStrategy showConnectorLines showLeaderLines splitValue xErrorBars yErrorBars",
    "1.7":
      "chartType delete doughnutHoleSize filtered gapWidth hasDataLabels markerBackgroundColor markerForegroundColor markerSize markerStyle plotOrder setBubbleSizes setValues setXAxisValues showShadow smooth trendlines",
    "1.1": "context format load name points set toJSON",
    "1.15": "getDimensionDataSourceString getDimensionDataSourceType",
    "1.12": "getDimensionValues",
  }),
  ChartSeriesFormat: since({
    "1.1": "context fill line load set toJSON",
  }),
  ChartGridlinesFormat: since({
    "1.1": "context line load set toJSON",
  }),
  ChartPlotArea: since({
    "1.8":
      "context format height insideHeight insideLeft insideTop insideWidth left load position set toJSON top width",
  }),
  ChartPointsCollection: since({
    "1.1": "context count getItemAt items load toJSON",
    "1.4": "getCount",
  }),
  ChartPoint: since({
    "1.1": "context format load set toJSON value",
    "1.7": "dataLabel hasDataLabel markerBackgroundColor markerForegroundColor markerSize markerStyle",
  }),
  ChartDataLabel: since({
    "1.8":
      "autoText format formula height horizontalAlignment left numberFormat text textOrientation top verticalAlignment width",
    "1.7":
      "context load position separator set showBubbleSize showCategoryName showLegendKey showPercentage showSeriesName showValue toJSON",
    "1.19": "geometricShapeType getSubstring getTailAnchor setHeight setWidth showAsStickyCallout",
    "1.9": "linkNumberFormat",
  }),
  ChartDataLabels: since({
    "1.8": "autoText horizontalAlignment numberFormat textOrientation verticalAlignment",
    "1.1":
      "context format load position separator set showBubbleSize showCategoryName showLegendKey showPercentage showSeriesName showValue toJSON",
    "1.19": "geometricShapeType leaderLines showAsStickyCallout showLeaderLines",
    "1.9": "linkNumberFormat",
  }),
  ChartDataLabelFormat: since({
    "1.8": "border",
    "1.1": "context fill font load set toJSON",
  }),
  PageLayout: since({
    "1.9":
      "alignMarginsHeaderFooter blackAndWhite bottomMargin centerHorizontally centerVertically context draftMode firstPageNumber footerMargin getPrintArea getPrintAreaOrNullObject getPrintTitleColumns getPrintTitleColumnsOrNullObject getPrintTitleRows getPrintTitleRowsOrNullObject headerMargin headersFooters leftMargin load orientation paperSize printComments printErrors printGridlines printHeadings printOrder printQuality rightMargin set setPrintArea setPrintMargins setPrintTitleColumns setPrintTitleRows toJSON topMargin zoom",
  }),
  HeaderFooterGroup: since({
    "1.9":
      "context defaultForAllPages evenPages firstPage load oddPages set state toJSON useSheetMargins useSheetScale",
  }),
  HeaderFooter: since({
    "1.9":
      "centerFooter centerFooterPicture centerHeader centerHeaderPicture context leftFooter leftFooterPicture leftHeader leftHeaderPicture load rightFooter rightFooterPicture rightHeader rightHeaderPicture set toJSON",
  }),
  DataValidation: since({
    "1.8": "clear context errorAlert ignoreBlanks load prompt rule set toJSON type valid",
    "1.9": "getInvalidCells getInvalidCellsOrNullObject",
  }),
  ConditionalFormatCollection: since({
    "1.6": "add clearAll context getCount getItem getItemAt items load toJSON",
    "1.14": "getItemOrNullObject",
  }),
  ConditionalFormat: since({
    "1.6":
      "cellValue cellValueOrNullObject colorScale colorScaleOrNullObject context custom customOrNullObject dataBar dataBarOrNullObject delete getRange getRangeOrNullObject iconSet iconSetOrNullObject id load preset presetOrNullObject priority set stopIfTrue textComparison textComparisonOrNullObject toJSON topBottom topBottomOrNullObject type",
    "1.17":
      "changeRuleToCellValue changeRuleToColorScale changeRuleToContainsText changeRuleToCustom changeRuleToDataBar changeRuleToIconSet changeRuleToPresetCriteria changeRuleToTopBottom setRanges",
    "1.9": "getRanges",
  }),
  CustomConditionalFormat: since({
    "1.6": "context format load rule set toJSON",
  }),
  ConditionalFormatRule: since({
    "1.6": "context formula formulaLocal formulaR1C1 load set toJSON",
  }),
  ConditionalRangeFormat: since({
    "1.6": "borders context fill font load numberFormat set toJSON",
    "1.17": "clearFormat",
  }),
  ConditionalRangeFont: since({
    "1.6": "bold clear color context italic load set strikethrough toJSON underline",
  }),
  ConditionalRangeFill: since({
    "1.6": "clear color context load set toJSON",
  }),
};
