/// A tour of one stop with one vote, which begins after 10 seconds.
public enum BallotScript {
  private static let opening = """
    tour essai "Essai"
      speaks fr
      starts 2016-09-15 10:00 Europe/Paris
    room hall "Hall"
      detail coupole "la coupole"
      detail sol "le sol"
    stop hall
      pause 10s

    """

  public static let text =
    opening + """
        vote 40s
          option "La coupole"
            show hall.coupole 10s
          option "Le sol"
            show hall.sol 10s
        end vote

      """

  /// With a pause in the vote's place.
  public static let withoutVote = opening + "  pause 40s\n"
}
