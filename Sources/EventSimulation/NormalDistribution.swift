/// The standard normal distribution.
public enum NormalDistribution {
  /// Φ(z), how much of it lies below z: ½ erfc(−z / √2), and erfc x = Q(½, x²) (DLMF 7.11.2).
  public static func share(below z: Double) -> Double {
    let tail = GammaFunction.upperShare(0.5, z * z / 2) / 2
    return z < 0 ? tail : 1 - tail
  }
}
