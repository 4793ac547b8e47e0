// swift-format-ignore-file

extension MuseumLexicon {
  /// What is said, asked and promised.
  static let speech = """
    = -
    parler bavarde discute conversation papote discussion dialogue parole cancan; talk chat conversation speak speaking spoke talking gossip; 说话 聊天 交谈 谈话 讲话 对话
    chuchote murmure murmurer confidence; whisper whispering murmur; 耳语 悄悄话 低语
    crier crie hurle cri hurlement; scream screaming shout shouting shriek yell; 喊 叫 尖叫 呐喊 吼
    discours harangue orateur predication sermon precher; speech sermon orator preaching harangue; 演讲 布道 讲道 演说
    dispute disputer querelle engueulade rixe bagarre; quarrel argue arguing dispute argument brawl squabble; 吵架 争吵 争执 打架
    repondre reponse repond; answer reply; 回答 回复
    demander supplie supplier implore supplication; beg begging plead pleading implore; 哀求 恳求 乞求
    promettre serment jure jurer serments promesse; swear oath vow promise sworn swore pledge; 发誓 宣誓 誓言 起誓 许诺
    serrer-la-main poignee-de-main; handshake shake-hands; 握手
    main-dans-la-main se-tenir-la-main; holding-hands hand-in-hand; 牵手 手拉手 手牵手
    """
}
