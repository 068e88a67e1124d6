/// What `pacta` alone says: the three commands that a newcomer needs. Prose fits a narrow terminal.
enum Welcome {
  static let text = """
    Pacta tells, clause by clause, whether a treaty and
    Vietnamese law fit together.

    Three commands to begin with. The examples work as they
    stand in the folder of the project, on its own texts.

      check    compares a treaty or a draft with laws

        pacta check corpora/treaty/draft-labour-mobility-agreement.en.txt --against corpora/manifest.yaml -o report.html --open

      explain  tells in words how a sentence is read

        pacta explain --lang en --text "Workers shall be paid at least once a month."

      audit    compares many treaties at once

        pacta audit corpora/treaty --against corpora/manifest.yaml -o out --lang en

    pacta help check    tells all about one command
    pacta --help        lists all commands
    """
}
