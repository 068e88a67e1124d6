import Testing

@testable import Norms
