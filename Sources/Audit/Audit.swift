public import Foundation
public import Pacta

/// Compares many treaties with one body of law: reads the law once, works on several treaties at a time,
/// takes over what an earlier run finished, and writes a report on each and an overview of all.
///
/// ```swift
/// let audit = Audit(analyzer, AuditOptions(output: folder, jobs: 2)) { try $0.json() }
/// let result = try await audit.run(treaties: [treatiesURL], laws: [lawsURL])
/// print(result.failures.count)
/// ```
///
/// The same inputs, rules and options give the same files, byte for byte, whatever the number of jobs and
/// however often a run was stopped before.
public struct Audit: Sendable {
  private let analyzer: CompatibilityAnalyzer
  private let options: AuditOptions
  private let formats: [AuditFormat]

  /// Makes an audit.
  ///
  /// - Parameters:
  ///   - analyzer: compares; its options hold for all treaties.
  ///   - options: where reports go, what is kept for the next run, how many work at a time.
  ///   - formats: further formats of the reports.
  ///   - json: writes a report as `check --format json` does.
  public init(
    _ analyzer: CompatibilityAnalyzer, _ options: AuditOptions, formats: [AuditFormat] = [],
    json: @escaping @Sendable (CompatibilityReport) throws -> [UInt8]
  ) {
    self.analyzer = analyzer
    self.options = options
    self.formats =
      [AuditFormat(ending: "json", bytes: json)] + formats.filter { $0.ending != "json" }
  }

  /// Compares all treaties and writes the files.
  ///
  /// - Parameters:
  ///   - treaties: files, folders (read recursively) and manifests.
  ///   - laws: the same, for the domestic side.
  ///   - observe: told what is being done.
  /// - Throws: ``AuditError`` when no law can be used or a file cannot be written.
  public func run(
    treaties: [URL], laws: [URL], observe: @escaping @Sendable (AuditEvent) -> Void = { _ in }
  ) async throws(AuditError) -> AuditResult {
    let cache = try AuditCache(options.cache)
    let desk = try ReportDesk(options.output)
    let inputs = await AuditInputs(
      treaties: treaties, laws: laws, jobs: options.jobs,
      salt: [analyzer.digest, options.build] + formats.map(\.ending))
    observe(.listed(treaties: inputs.treaties.count, laws: inputs.laws.count))
    var records = try await takeOver(inputs, cache, desk, observe)
    let missing = inputs.treaties.indices.filter { records[$0] == nil }
      .sorted { (inputs.treaties[$1].size, $0) < (inputs.treaties[$0].size, $1) }
    observe(
      .missing(
        treaties: missing.count, bytes: missing.reduce(0) { $0 + inputs.treaties[$1].size }))
    var summary = cache.corpus(inputs.lawsKey)
    if summary == nil || !missing.isEmpty {
      let corpus = try await corpus(of: inputs) { observe(.laws($0)) }
      let told = CorpusSummary(corpus, tool: analyzer.tool(for: corpus))
      try cache.store(told, inputs.lawsKey)
      summary = told
      let analysis = TreatyAnalysis(analyzer, corpus, formats: formats, cache: cache, desk: desk)
      let done = await Jobs.map(missing, jobs: options.jobs) { index in
        analysis.result(of: inputs.treaties[index], observe)
      }
      for (index, result) in zip(missing, done) { records[index] = try result.get() }
    }
    guard let summary else { return AuditResult(overview: nil, failures: []) }
    return try finish(inputs, records, summary, desk)
  }

  /// The treaties that an earlier run finished, with their reports put in place.
  private func takeOver(
    _ inputs: AuditInputs, _ cache: AuditCache, _ desk: ReportDesk,
    _ observe: @escaping @Sendable (AuditEvent) -> Void
  ) async throws(AuditError) -> [TreatyOutcome?] {
    let found = await Jobs.map(inputs.treaties, jobs: options.jobs) {
      treaty -> Result<TreatyOutcome?, AuditError> in
      guard let record = cache.record(treaty.key) else { return .success(nil) }
      do throws(AuditError) {
        try desk.write(record, of: treaty.id)
      } catch {
        return .failure(error)
      }
      observe(.takenOver(treaty.id))
      return .success(record.outcome)
    }
    var records: [TreatyOutcome?] = []
    for result in found { records.append(try result.get()) }
    return records
  }

  private func corpus(
    of inputs: AuditInputs, _ observe: @escaping AnalysisEvent.Observer
  ) async throws(AuditError) -> PreparedCorpus {
    let corpus: PreparedCorpus
    do throws(AnalysisError) {
      corpus = try await analyzer.corpus(
        from: inputs.laws.map(\.input), jobs: options.jobs, observe: observe)
    } catch {
      throw .corpus(error)
    }
    guard await inputs.areLawsUnchanged(jobs: options.jobs) else { throw .lawsChanged }
    return corpus
  }

  /// Writes what is told of all treaties together.
  private func finish(
    _ inputs: AuditInputs, _ records: [TreatyOutcome?], _ corpus: CorpusSummary, _ desk: ReportDesk
  ) throws(AuditError) -> AuditResult {
    var entries: [Overview.Entry] = []
    var failures = corpus.failures
    for (treaty, record) in zip(inputs.treaties, records) {
      failures += (record?.failures ?? []).map { failure in
        var named = failure
        named.treaty = treaty.id
        return named
      }
      if let record, let summary = record.summary {
        // Only those that are there: what an earlier run left under the name of another must go.
        let endings = formats.map(\.ending).filter(record.endings.contains)
        entries.append(
          Overview.Entry(
            id: treaty.id, input: treaty.listed.name, statedFields: treaty.listed.fields,
            reports: endings.map { treaty.id + "." + $0 }, summary: summary))
      }
    }
    let sorted = failures.sorted(by: AuditFailure.inOrder)
    let overview = Overview(
      entries.sorted { $0.id < $1.id }, corpus: corpus, options: analyzer.options,
      subjects: analyzer.subjectFields, failures: sorted)
    try desk.write(overview, sorted, wording: analyzer.wording)
    return AuditResult(overview: overview, failures: sorted)
  }
}

/// What an audit gave, beside the files.
public struct AuditResult: Sendable {
  /// The overview of all treaties that have a report; nil only where no law was read.
  public let overview: Overview?
  /// What could not be analysed, in order.
  public let failures: [AuditFailure]
}
