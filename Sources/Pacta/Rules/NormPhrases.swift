public import Findings
public import Norms

// The names of the values of a norm. The switches are exhaustive, so that a new value cannot be
// without a name.

extension Phrase {
  /// What a norm does.
  public static func modality(_ modality: Modality) -> Phrase {
    switch modality {
    case .obligation: .modalityObligation
    case .prohibition: .modalityProhibition
    case .permission: .modalityPermission
    case .right: .modalityRight
    case .power: .modalityPower
    case .definition: .modalityDefinition
    case .none: .modalityNone
    }
  }

  /// How strongly it binds.
  public static func strength(_ strength: Strength) -> Phrase {
    switch strength {
    case .mandatory: .strengthMandatory
    case .bestEndeavour: .strengthBestEndeavour
    case .discretionary: .strengthDiscretionary
    case .declaratory: .strengthDeclaratory
    }
  }

  /// What a sentence that commands nothing is there for.
  public static func effect(_ effect: DeclaratoryEffect) -> Phrase {
    switch effect {
    case .recital: .effectRecital
    case .interpretation: .effectInterpretation
    case .scope: .effectScope
    case .commencement: .effectCommencement
    case .amendment: .effectAmendment
    case .listItem: .effectListItem
    case .listFrame: .effectListFrame
    case .continuation: .effectContinuation
    case .interpretationFrame: .effectInterpretationFrame
    case .formula: .effectFormula
    case .statement: .effectStatement
    }
  }
}

extension Phrase {
  /// On which side of an amount the text allows.
  public static func bound(_ bound: Quantity.Bound) -> Phrase {
    switch bound {
    case .exactly: .boundExactly
    case .atLeast: .boundAtLeast
    case .atMost: .boundAtMost
    case .moreThan: .boundMoreThan
    case .lessThan: .boundLessThan
    case .between: .boundBetween
    }
  }

  /// On which side of a date the text allows.
  public static func bound(ofDate bound: Quantity.Bound) -> Phrase {
    switch bound {
    case .exactly: .dateExactly
    case .atLeast: .dateAtLeast
    case .atMost: .dateAtMost
    case .moreThan: .dateMoreThan
    case .lessThan: .dateLessThan
    case .between: .dateBetween
    }
  }

  /// What an amount does in its sentence.
  public static func role(_ role: Quantity.Role) -> Phrase {
    switch role {
    case .amount: .amountRoleAmount
    case .deadline: .amountRoleDeadline
    case .referencePeriod: .amountRoleReferencePeriod
    case .recurrence: .amountRoleRecurrence
    case .occasions: .amountRoleOccasions
    }
  }

  /// In which part of a norm an amount stands.
  public static func place(_ place: NormQuantity.Place) -> Phrase {
    switch place {
    case .subject: .placeSubject
    case .action: .placeAction
    case .condition: .placeCondition
    case .exception: .placeException
    case .sanction: .placeSanction
    }
  }
}
