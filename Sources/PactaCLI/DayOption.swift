import ArgumentParser
import LegalModel

/// The day whose law counts.
struct DayOption: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("The day whose law counts (default: today).", valueName: "yyyy-mm-dd"),
    transform: CheckOutput.date)
  var given: CalendarDate?

  /// The day that was given, else the current one.
  var day: CalendarDate? { given ?? CheckOutput.today() }
}
