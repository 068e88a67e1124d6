import Testing

@testable import Citations
