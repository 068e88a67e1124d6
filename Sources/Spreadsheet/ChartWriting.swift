import CLibXLSXWriter

extension WorkbookWriting {
  /// Adds a chart of cells of a sheet.
  func add(
    _ chart: Chart, of sheet: Sheet, to pointer: UnsafeMutablePointer<lxw_worksheet>
  ) throws(SpreadsheetError) {
    let kind =
      switch chart.kind {
      case .bar: LXW_CHART_BAR
      case .column: LXW_CHART_COLUMN
      case .stackedBar: LXW_CHART_BAR_STACKED
      }
    guard let drawn = workbook_add_chart(workbook, UInt8(kind.rawValue)) else {
      throw .library(message: "a chart cannot be made")
    }
    chart_title_set_name(drawn, chart.title)
    for series in chart.series { add(series, categories: chart.categories, sheet.name, to: drawn) }
    if chart.series.count == 1 {
      chart_legend_set_position(drawn, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    } else {
      chart_legend_set_position(drawn, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    }
    // The first bar stands above, as the first row of the table does.
    if chart.kind != .column { chart_axis_set_reverse(drawn.pointee.y_axis) }
    var options = lxw_chart_options()
    options.x_scale = Double(chart.width) / 480
    options.y_scale = Double(chart.height) / 288
    let error = withMutableCString(chart.title) { title in
      options.description = title
      return worksheet_insert_chart_opt(
        pointer, UInt32(chart.row), UInt16(chart.column), drawn, &options)
    }
    try check(error)
  }

  private func add(
    _ series: Chart.Series, categories: CellRange, _ sheet: String,
    to chart: UnsafeMutablePointer<lxw_chart>
  ) {
    guard let drawn = chart_add_series(chart, nil, nil) else { return }
    chart_series_set_name(drawn, series.name)
    chart_series_set_categories(
      drawn, sheet, UInt32(categories.rows.lowerBound), UInt16(categories.columns.lowerBound),
      UInt32(categories.rows.upperBound), UInt16(categories.columns.upperBound))
    let values = series.values
    chart_series_set_values(
      drawn, sheet, UInt32(values.rows.lowerBound), UInt16(values.columns.lowerBound),
      UInt32(values.rows.upperBound), UInt16(values.columns.upperBound))
    if let color = series.color {
      var fill = lxw_chart_fill(color: color.value, none: 0, transparency: 0)
      chart_series_set_fill(drawn, &fill)
    }
    chart_series_set_labels(drawn)
    // No figure where there is nothing.
    chart_series_set_labels_num_format(drawn, "0;;;")
    setPoints(series.pointColors, of: drawn)
  }

  private func setPoints(_ colors: [Color], of series: UnsafeMutablePointer<lxw_chart_series>) {
    guard !colors.isEmpty else { return }
    var fills = colors.map { lxw_chart_fill(color: $0.value, none: 0, transparency: 0) }
    fills.withUnsafeMutableBufferPointer { fills in
      var points = fills.indices.map { index in
        lxw_chart_point(line: nil, fill: fills.baseAddress.map { $0 + index }, pattern: nil)
      }
      points.withUnsafeMutableBufferPointer { points in
        // The list ends with a null; the library copies it.
        var list: [UnsafeMutablePointer<lxw_chart_point>?] =
          points.indices.map { index in points.baseAddress.map { $0 + index } } + [nil]
        _ = chart_series_set_points(series, &list)
      }
    }
  }
}
